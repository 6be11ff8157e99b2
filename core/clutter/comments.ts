import type { Part } from '../part.ts';
import { isCall } from './call.ts';
import type { Clutter, Page } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { anyOf, names, wholeLine } from './vocabulary.ts';

/** Readers' comments, and the lines that lead to them. */
export const comments: Clutter = {
  kind: 'comments',
  mark: [
    {
      evidence: 'comments-name',
      ceiling: { words: 20_000, proseBlocks: 500, share: 0.6 },
      fits: (part) => part.words > 0 && !part.isHeading && part.tag !== 'p' && COMMENT_NAMES.test(part.names),
    },
    { evidence: 'comments-block', ceiling: { words: 20_000, proseBlocks: 500, share: 0.6 }, fits: isTitled },
    { evidence: 'replies', ceiling: { words: 20_000, proseBlocks: 500, share: 0.6 }, fits: isThread },
  ],
  line: [
    { evidence: 'contact-call', words: 60, fits: (line, story) => isCall(line, story, CONTACT_CALLS) },
    { evidence: 'comments-line', words: 14, fits: (line) => COMMENT_LINE.test(line.text) },
    { evidence: 'comments-section', words: 1_000, fits: isInCommentsSection },
  ],
};

/** Under a heading of its own that counts what was said. */
function isTitled(part: Part, { root }: Page): boolean {
  const title = firstWithin(part, traces(root).titles);
  return title !== undefined && !part.isLeaf && part.leaves().find(({ words }) => words > 0) === title;
}

/** Entries one below the other that can be answered, each on a line of its own. */
function isThread({ children }: Part, { root }: Page): boolean {
  const { replies } = traces(root);
  if (replies.length < SHORTEST_THREAD || children.length < SHORTEST_THREAD) return false;
  const entries = children.filter((child) => firstWithin(child, replies) !== undefined);
  return entries.length >= SHORTEST_THREAD && entries.length * 2 > children.length;
}

/** What comments leave on a page: headings that count them, and lines that answer them. Most pages have neither. */
interface Traces {
  readonly titles: readonly Part[];
  readonly replies: readonly Part[];
}

function traces(root: Part): Traces {
  let found = KNOWN.get(root);
  if (!found) {
    const leaves = root.leaves().filter(({ words }) => words > 0);
    found = {
      titles: leaves.filter(({ isHeading, text }) => isHeading && COMMENTS_TITLE.test(text)),
      replies: leaves.filter(({ words, text }) => words <= 3 && REPLY.test(text)),
    };
    KNOWN.set(root, found);
  }
  return found;
}

const KNOWN = new WeakMap<Part, Traces>();

/** The first of some leaves, which are in document order, that a part holds. Looks at few: pages may have any number. */
function firstWithin(part: Part, leaves: readonly Part[]): Part | undefined {
  let from = 0;
  let to = leaves.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((leaves[middle]?.position ?? 0) < part.position) from = middle + 1;
    else to = middle;
  }
  const first = leaves[from];
  return first && part.holds(first) ? first : undefined;
}

/** Under a heading that counts what was said, behind the story. */
function isInCommentsSection({ section, index }: StoryLine, story: Story): boolean {
  return index > story.firstProse && COMMENTS_TITLE.test(section);
}

const SHORTEST_THREAD = 3;

const REPLY = wholeLine([
  'repl(?:y|ies)(?: \\d+)?',
  'antwort(?:en)?',
  'répondre',
  'responder',
  'rispondi',
  'beantwoorden',
  'reageer',
  'svara?',
  'odpowiedz',
  'yanıtla',
  'ответить',
  '返信(?:する)?',
]);

/** A title behind them stands in quotation marks: a story may have "Five thoughts on the lamp" of its own. */
const COMMENTS_TITLE = wholeLine([
  '\\d+ (?:comments?|responses?|repl(?:y|ies))(?: (?:on|to) [“"«].{1,200})?',
  '\\d+ thoughts? on [“"«].{1,200}',
  '(?:comments?|responses?|replies) \\(\\d+\\)',
  '(?:leave|post|add) a (?:comment|reply)',
  '\\d+ (?:kommentare?|antworten)(?: (?:zu|auf) [„“"»].{1,200})?',
  '\\d+ gedanken? (?:zu|über) [„“"»].{1,200}',
  '\\d+ (?:commentaires?|réponses?)(?: (?:sur|à) [«“"].{1,200})?',
  '\\d+ réflexions? (?:sur|à|au) [«“"].{1,200}',
  '\\d+ (?:comentarios?|respuestas?|comentários?|respostas?)(?: (?:en|a|sobre|em) [«“"].{1,200})?',
  '\\d+ (?:commenti|risposte)(?: (?:su|a) [«“"].{1,200})?',
  '\\d+ reacties(?: op [“"„].{1,200})?',
]);

const COMMENT_NAMES = names([
  'comments?(?: (?:list|section|area|form|thread|wrapper|container|block|box|count|link|respond|content|wrap))?',
  'commentlist',
  'disqus(?: \\w+)?',
  'respond',
  'fb comments',
  'coral',
  'viafoura',
  'leserkommentare',
  'kommentare',
  'commentaires',
]);

const COMMENT_LINE = wholeLine([
  '(?:\\d+ |view |read |leave |post |add |show |hide |see |write |join the )?(?:a |all |more |the |your )?(?:\\d+ )?(?:comments?|conversation|discussion)(?: \\(?\\d+\\)?)?',
  '(?:be the first to comment(?: on this (?:article|story|post))?|no comments(?: yet)?|(?:these )?comments are (?:now )?closed|(?:sorry,? )?we are not (?:currently |now )?accepting comments.{0,30}|comment on this (?:story|article)|sign in to comment|log in to comment|what do you think.{0,60})',
  'comments',
  '(?:kommentarfeed|rss|kommentare|trackbacks?|pings?)(?: ?[|:·] ?(?:kommentare geschlossen|kommentarfeed|trackback-url|trackbacks?|rss))+',
  '(?:\\d+ )?kommentare?(?: (?:lesen|schreiben|anzeigen))?',
  'kommentieren',
  '(?:\\d+ )?commentaires?',
  '(?:\\d+ )?comentarios?',
  '(?:\\d+ )?comentários?',
  '(?:\\d+ )?commenti',
  'コメント(?:する|\\d+件)?',
  'have your say.{0,25}',
  '\\d+ (?:reactions|réactions?|reaktionen|reacciones|reações|reazioni)',
  '(?:\\d+ (?:people )?)?found this (?:article )?helpful',
  'comments have been closed.{0,25}',
  '(?:was this (?:article|page|story) helpful|thank you for your feedback|take our poll)',
  'artikel kommentieren',
  'diskutieren sie mit.{0,30}',
  '(?:die )?kommentarfunktion (?:ist|wurde|wird|für).{3,60}',
  'ihre meinung ist gefragt',
  'réagi(?:r|ssez)(?: .{2,20})?',
  'commenter(?: (?:cet |l.)article)?',
  'les commentaires sont fermés.{0,20}',
  'soyez le premier à (?:commenter|réagir).{0,20}',
  '(?:ir a los |ver los )?comentarios',
  'comentar',
  'escribe (?:tu|un) comentario',
  'únete a la conversación',
  'commenta',
  'lascia un commento',
  'partecipa alla discussione',
  'deixe (?:o )?(?:seu|um) comentário',
  'comente',
  'reageer',
  'reageren',
  '(?:\\d+ )?reacties?',
  '(?:\\d+ )?kommentarer',
  'kommentera?',
  '(?:\\d+ )?komentarz[ey]?',
  'dodaj komentarz',
  '(?:vstoupit do )?diskus[ei]',
  'yorum(?:lar| yap)?',
  'комментари[ия]',
  'コメントを(?:見る|書く)',
  '댓글(?: ?\\d+개?)?',
  '(?:评论|留言)',
  'reply',
  '(?:all comments are subject to|please follow|read)? ?our (?:comment(?:s|ing)?|community) (?:rules|guidelines|policy)',
  'all comments are subject to our rules',
  'this conversation is moderated.{3,60}',
  'the comments below have (?:not )?been moderated.{0,30}',
  'we are no longer accepting comments.{0,30}',
  '(?:request|submit) a correction',
  'send feedback',
  'kommentar verfassen',
  '(?:schreiben sie|schreibe) einen kommentar',
  '(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht.{0,70}',
  'keine kommentare',
  'kommentare geschlossen',
  'bitte beachten sie (?:unsere|die) netiquette',
  'netiquette',
  'leserbriefe?(?: schreiben)?',
  'feedback(?: geben)?',
  'war (?:dieser artikel|diese seite) hilfreich',
  'vielen dank für ihr feedback',
  'artikel bewerten',
  'bewertung abgeben',
  'jetzt bewerten',
  '(?:korrektur|problem|fehler) melden',
  'hat ihnen (?:dieser|der) artikel gefallen',
]);

const CONTACT_CALLS = anyOf([
  'get in touch with (?:our|the|us)',
  'do you (?:have|know) (?:a|an|any|more)[^.?]{0,30}(?:story|tip|information)',
  'got a (?:story|tip|news tip|confidential tip)',
  'if you have (?:a|any) (?:news )?(?:tips?|story|correction|information)[^.]{0,80}(?:let us know|e-?mail|contact|get in touch)',
  'let us know (?:in the comments|what you think|at)',
  'we want to hear',
  '(?:share|tell us) (?:your (?:thoughts|views|opinion|story)|what you think)',
  'join (?:our|the) [\\p{L} ]{1,20}forums?',
  'for more stories like this',
  'submit (?:your|a) letter',
  'sound off (?:below|in the comments)',
  '(?:in|on) the comments?(?: section)? (?:below|above)',
  'tell us (?:below|in the comments)',
  '(?:rate|valora|califica|bewerten sie|bewerte) (?:this|esta|este|diesen|dieses) (?:article|story|post|recipe|noticia|nota|artículo|artikel|beitrag|rezept)',
  'fehler gefunden',
  '(?:haben sie|hast du) (?:fragen|anregungen|hinweise|einen fehler)',
  'was (?:meinen|denken|halten) sie',
  'schreiben sie uns',
  'qu.en pensez-vous',
  '¿qué opinas',
  'have a (?:news )?tip\\?',
  'fehler auf [^.?]{3,30} (?:gefunden|entdeckt)',
  'une erreur dans l.article',
  'signaler une erreur',
  '¿?has (?:encontrado|visto) un error',
  '(?:reportar|reporta) un error',
  'segnala un errore',
  'encontrou (?:um|algum) erro',
  'fout gezien',
  'har du tips',
  'tips oss',
]);
