import type { Part } from '../part.ts';
import { isCall, isQuotation } from './call.ts';
import type { Clutter } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { anyOf, names, startsWith } from './vocabulary.ts';

/** Appeals for money: subscriptions, memberships, donations. */
export const appeal: Clutter = {
  kind: 'appeal',
  mark: [
    {
      evidence: 'appeal-name',
      ceiling: { words: 250, proseBlocks: 6, share: 0.3 },
      fits: (part) => part.words > 0 && APPEAL_NAMES.test(part.names),
    },
    {
      evidence: 'appeal-box',
      ceiling: { words: 400, proseBlocks: 8, share: 0.5 },
      fits: (part) => APPEAL_WORD.test(part.names) && APPEAL_BOX.test(part.text),
    },
    {
      evidence: 'appeal-opening',
      ceiling: { words: 250, proseBlocks: 2, share: 0.15 },
      fits: (part) => !part.isLeaf && part.tag !== 'ul' && APPEAL_OPENING.test(part.text),
    },
    {
      evidence: 'appeal-block',
      ceiling: { words: 500, proseBlocks: 10, share: 0.7 },
      fits: (part) => part.proseBlocks >= SEVERAL && isAppeal(part),
    },
  ],
  line: [
    { evidence: 'appeal-text', words: 120, fits: (line) => asks(line.text) },
    { evidence: 'appeal-section', words: 120, fits: isInAppealSection },
    { evidence: 'appeal-call', words: 60, fits: (line, story) => isCall(line, story, APPEAL_CALLS) },
    { evidence: 'appeal-label', words: 10, fits: (line) => APPEAL_LABEL.test(line.text) },
  ],
};

/** Whether a good part of what reads like prose in a block asks for money. */
function isAppeal(block: Part): boolean {
  const appeals = block.leaves().filter(({ isProse, text }) => isProse && asks(text)).length;
  return appeals >= SEVERAL && appeals * 3 >= block.proseBlocks;
}

function asks(text: string): boolean {
  return ASKS.every((ask) => ask.test(text)) && !isQuotation(text);
}

/** Under a heading that asks to support the paper by its name, behind most of the story. */
function isInAppealSection({ section, index }: StoryLine, { siteName, lines }: Story): boolean {
  if (!siteName || index < lines.length / 2) return false;
  const asked = SUPPORT.exec(section)?.[1]?.toLowerCase();
  return asked !== undefined && asked === siteName.replace(ARTICLE, '').toLowerCase();
}

const SEVERAL = 2;

const SUPPORT =
  /^(?:please )?(?:support|donate to|help|unterstützen sie|soutenez|apoya a|apoie|sostieni|steun|støtt|stöd) (?:the |die |den |das |le |la |les |el |il |o |de )?(.{2,40}?)[.!]?$/iu;

const ARTICLE = /^(?:the|die|der|das|le|la|les|el|il|o|de) /i;

/** Never the words that mark a metered story's own paragraphs: paywall, meter, piano, premium. */
const APPEAL_NAMES = names([
  'donat(?:e|ion|ions)(?: \\w+)?',
  'donation (?:box|banner|form|widget|cta)',
  'membership (?:box|banner|promo|appeal|cta|widget)',
  '(?:support|supporter) (?:us|banner|box|appeal|cta|promo|widget|module)',
  'contribut(?:e|ions?) (?:epic|banner|box|cta|promo)',
  'subscri(?:be|ber|ption) (?:promo|promotion|banner|offer|prompt|ad|upsell)',
  'reader (?:revenue|appeal)',
  'fundraising',
  'upsell',
]);

/** Weaker names, that count only beside an appeal's own words. */
const APPEAL_WORD =
  / (?:support|supporter|donat\w+|contribut\w+|member\w*|subscri\w+|register|registration|regwall|identity|offer|piano|tp \w+) /;

const APPEAL_BOX = anyOf([
  'support (?:our|independent|quality|local|free|us|\\p{Lu}\\p{L}+)(?: \\p{L}+)? (?:journalism|work|reporting|newsroom|today)',
  'help (?:us )?keep[^.]{0,40}(?:free|journalism|news)',
  'your (?:contribution|support|donation|subscription) (?:will|helps?|makes?|supports?)',
  'subscribe (?:now|to unlock|to continue|today)',
  'create an account or sign in',
  'already (?:a|an|have)[^.]{0,12}(?:subscriber|member|account|subscription)',
  'unterstützen sie uns',
  'jetzt (?:abonnieren|kostenlos testen)',
]);

const APPEAL_OPENING = startsWith([
  'subscribe (?:now|to unlock|to continue|today|to read)',
  'support (?:our|independent|quality|local) (?:journalism|work|reporting|newsroom)',
  'this (?:article|story|content) is (?:for|only|reserved|available|exclusive)[^.]{0,40}(?:subscribers|members)',
  'create an account or sign in',
  'already (?:a subscriber|a member|have an account|subscribed)',
  'become a (?:member|subscriber|supporter)',
  'we need your (?:help|support)',
  'help (?:us )?keep[^.]{0,40}(?:free|journalism|news)',
  'gefällt (?:dir|ihnen) (?:dieser|unser)',
  'unterstützen sie',
  'この記事は(?:会員限定|有料)',
]);

/** What a paragraph says that asks for money; a story may say one of them, of others. */
const ASKS = [
  anyOf([
    'as little as [$€£]\\d+',
    '(?:every|any) (?:contribution|donation|amount)',
    'your (?:contribution|support|donation|subscription|membership)',
    '(?:making|make) a (?:contribution|donation)',
    '(?:ihre?|deine?) (?:spende|unterstützung|beitrag)',
    '(?:votre|un) (?:don|soutien)',
    '(?:tu|su|una) (?:donación|aportación|contribución)',
  ]),
  anyOf([
    '(?:support|fund|contribut\\p{L}+ to|donat\\p{L}+ to|invest in) (?:us|our (?:\\p{L}+ )?(?:newsroom|journalism|work|reporting|reporters|mission|team))',
    'our (?:newsroom|journalism|reporting|newspaper) (?:is|needs|depends|relies|continues|can.t|can ?not)',
    'we (?:can.t|can ?not) do (?:this|it) without',
    'we (?:ask|invite|need|rely|depend)(?: on)? you',
    '(?:free|accessible) (?:for|to) (?:everyone|all)',
    'unser(?:e|en|em)? (?:journalismus|redaktion|arbeit|berichterstattung)',
    'notre (?:journalisme|rédaction|travail)',
    'nuestr[oa] (?:periodismo|redacción|trabajo)',
  ]),
];

const APPEAL_CALLS = anyOf([
  'as little as [$€£]\\d+',
  'if you(?:.ve)? (?:like|liked|enjoy|enjoyed|love|loved) (?:this|our|my|reading|what)[^.!?]{0,60}(?:consider|please|subscrib|support|shar)',
  'would you consider support',
  'consider supporting (?:us|our|my|the)',
  'support (?:our|independent|quality|local|free|the) (?:work|journalism|reporting|newsroom|independent)',
  '(?:please )?(?:consider )?(?:donat(?:e|ing)|making a (?:donation|contribution))(?: (?:to|now|today|here))',
  'become an? (?:[\\p{L}]+ )?(?:member|supporter|subscriber|patron)',
  '(?:subscribe|join) (?:now|today|here)',
  '(?<![^.!?:]\\s)subscribe to \\p{L}[^.]{0,60}',
  'special offer for',
  'gefallen\\? (?:dann )?unterstützen',
  'gefällt (?:dir|ihnen|euch) (?:dieser|diese|unser|unsere|das|der|was)',
  '(?:zapraszamy|zachęcamy)[^.]{0,20} (?:do )?(?:subskrypcji|prenumeraty|wsparcia)',
  '(?:cancela|cancele|anule) cuando quieras?',
  'follow your favou?rites',
  'cancel (?:your \\p{L}+ )?(?:at )?any ?time',
  'already (?:a|an) (?:subscriber|member)',
  'subscribers? (?:only|get|can|have)',
  'start (?:your|a) (?:free|subscription|trial)',
  '(?:for|only) (?:just )?[$€£]\\d+(?:[.,]\\d+)? (?:a|per) (?:month|week|year)',
  'help (?:us )?keep[^.]{0,40}(?:free|journalism|news)',
  'jetzt (?:abonnieren|testen|bestellen|weiterlesen)',
  '(?:jetzt|gratis|kostenlos) (?:[\\p{L}]+ )?(?:testen|abo)',
  'sie haben (?:bereits )?(?:schon )?ein (?:\\p{L}+-?)?abo',
  'diesen artikel (?:weiter ?lesen|freischalten)',
  'e-?paper',
  '(?:abonnez-vous|je m.abonne|réservé aux abonnés)',
  '(?:suscríbete|suscríbase|hazte (?:socio|premium))',
  '(?:abbonati|sostieni)',
  'assine (?:já|agora|a|o)',
  'word (?:nu )?(?:abonnee|lid)',
  'bli (?:abonnent|medlem|prenumerant)',
  'bliv (?:abonnent|medlem)',
  '会員(?:登録|限定)',
  '有料会員',
  'create a free account',
  'sign in to save',
  'jetzt (?:unterstützen|spenden)',
  'kostenlos registrieren',
  'unterstützen sie (?:uns|unsere arbeit)',
  'sie sind bereits abonnent',
  'zum login',
  'déjà abonné',
  's.abonner pour lire',
  'la suite est réservée',
  'créez (?:un|votre) compte',
  'soutenez-nous',
  'faire un don',
  'inicia sesión para',
  'regístrate (?:gratis )?para',
  'apóyanos',
  'haz una donación',
  'già abbonato',
  'sostienici',
  'dona ora',
  'já é assinante',
  'al abonnee',
  'steun ons',
  'doneer(?: nu)?',
  '(?:allerede|redan) (?:abonnent|prenumerant)',
  '残り\\d+文字',
  'ログインする',
  '구독하기',
  'abone ol(?:un)?',
  'don.t have an account',
  'weiterlesen mit',
  'schon abonnent',
  'bereits registriert',
  'give now',
  '[$€£]\\d+(?:[.,]\\d+)? an? (?:week|month) for (?:the|your) first',
  'special offer: subscribe',
]);

const APPEAL_LABEL = anyOf([
  'support (?:us|our work)$',
  'donate(?: now| today)?$',
  '^stand up for .{0,30}',
  '^subscriber[ -]only$',
  '^(?:jetzt )?spenden$',
  '^unterstützen? (?:sie )?uns$',
  '^view (?:the )?offer$',
]);
