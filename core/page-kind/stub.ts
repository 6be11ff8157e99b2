import type { Stub } from '../article.ts';
import { anyOf, names } from '../clutter/vocabulary.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { Part } from '../part.ts';

export interface StubEvidence {
  readonly root: Part;
  /** The lines that stayed in the article, in order. */
  readonly lines: readonly Part[];
  readonly metadata: Metadata;
}

/**
 * Whether an article is only the beginning of one that the site keeps for those who pay: it is short, and an offer
 * to read on stands right below it. Null for whole articles, and wherever it can't be told for sure: calling a whole
 * article a stub is worse than saying nothing.
 */
export function findStub({ root, lines, metadata }: StubEvidence): Stub | null {
  const words = lines.reduce((sum, line) => sum + line.words, 0);
  const last = lines.findLast((line) => line.isProse) ?? lines.at(-1);
  if (!last || words > LONGEST) return null;
  const { isFree = null, wordCount = null, articleBody = null } = metadata.structured ?? {};
  const declared = wordCount ?? (articleBody ? articleBody.split(/\s+/).length : null);
  if (isFree === true || (declared !== null && declared <= words * ENOUGH)) return null;

  const below = partsBelow(root, last);
  const hasOffer = below.some((part) => part.isLeaf && part.words <= LONGEST_OFFER && OFFER.test(part.text));
  const hasWall = below.some((part) => part.words > 0 && WALL_NAMES.test(part.names));
  const isCut = /(?:…|\.\.\.|\[…\])["'”’»)\]]*$/.test(last.text);
  const isLonger = declared !== null && declared > words * MUCH_LONGER + SOME_WORDS;
  const witnesses = [isFree === false, hasWall, isCut, isLonger].filter(Boolean).length;
  if (
    (hasOffer && witnesses >= 1) ||
    (isFree === false && isLonger) ||
    (isFree === false && hasWall && isCut)
  )
    return { kind: 'stub', paragraphs: lines.filter((line) => line.isProse).length || 1 };
  return null;
}

/** What follows the last line, as far as a reader would take it to belong to the article. */
function partsBelow(root: Part, last: Part): Part[] {
  const below: Part[] = [];
  let words = 0;
  for (const part of root.descendants()) {
    if (part.position <= last.position || part.holds(last)) continue;
    below.push(part);
    if (part.isLeaf) words += part.words;
    if (words > OFFER_WITHIN) break;
  }
  return below;
}

/** In words: what the site gives away is shorter, and its offer too. */
const LONGEST = 300;
const LONGEST_OFFER = 60;

/** How far below the last line, in words, the offer begins. */
const OFFER_WITHIN = 150;

/** Shares of the words that the page itself says its article has. */
const ENOUGH = 1.15;
const MUCH_LONGER = 1.5;
const SOME_WORDS = 60;

const OFFER = anyOf([
  '(?:to|and) (?:continue|keep|finish) reading',
  'continue reading (?:with|by|for|this)',
  '(?:to )?(?:read|unlock|access)(?: the)? (?:rest|full|whole|entire|complete)(?: of)?(?: th(?:e|is))? (?:article|story|text|report)',
  '(?:this|the) (?:article|story|content|report) is (?:only |exclusively |reserved |available |exclusive )*(?:for|to) (?:[\\p{L}]+ )?(?:subscribers|members|subscribed)',
  'subscribe (?:now )?to (?:read|unlock|continue|access)',
  '(?:subscribers|members) only',
  'already (?:a|an) (?:subscriber|member)',
  'already have (?:a subscription|an account)',
  '(?:log|sign) in to (?:read|continue)',
  'weiterlesen (?:mit|im|und)',
  '(?:jetzt )?(?:diesen )?artikel (?:weiterlesen|freischalten)',
  'um (?:weiterzulesen|(?:diesen|den) artikel (?:zu lesen|weiterzulesen))',
  'dieser (?:artikel|text|beitrag|inhalt) ist (?:nur |exklusiv )*für (?:[\\p{L}]+ )?(?:abonnent|mitglied|premium|plus)[\\p{L}]*',
  'sie haben (?:bereits|schon) ein (?:\\p{L}+-?)?abo',
  'la suite (?:de (?:cet|l.)(?: ?)article )?(?:est|avec)',
  '(?:article |contenu )?réservé (?:à nos|aux) abonnés',
  'il vous reste \\d+ ?%',
  'pour lire la suite',
  'para (?:seguir|continuar) leyendo',
  '(?:contenido|artículo) (?:exclusivo|solo) para (?:suscriptores|abonados)',
  'para continuar (?:a ler|lendo|a leitura)',
  '(?:conteúdo|matéria|artigo) exclusiv[oa] (?:para|de) assinantes',
  'per continuare a leggere',
  '(?:contenuto|articolo) riservato (?:agli abonnati|agli abbonati)',
  'verder lezen\\?',
  '(?:dit artikel|dit verhaal) is (?:alleen|exclusief) voor (?:abonnees|leden)',
  'läs vidare|för att läsa (?:hela|vidare)',
  '(?:この|有料)記事(?:は)?(?:会員限定|の続き)',
  'この先は(?:会員|有料)',
  '残り\\d+文字',
]);

/** Names of what stands where the text breaks off. They say nothing about what stands in the text. */
const WALL_NAMES = names([
  'paywall(?: \\w+)?',
  'pay wall',
  'reg(?:istration)? ?wall',
  'piano(?: \\w+)?',
  'tp container(?: inner)?',
  '(?:subscri(?:be|ber|ption)|premium|plus|abo|member(?:ship)?)(?: \\w+)? (?:wall|gate|barrier|teaser|offer|prompt|lock|paywall)',
  'metered?(?: \\w+)? (?:wall|content|offer)',
  'gateway',
  'gate content',
  'locked(?: \\w+)?',
  'article (?:locked|barrier|gate)',
  'poool(?: \\w+)?',
  'offerpage',
  'bezahlschranke',
  'restricted(?: \\w+)?',
]);
