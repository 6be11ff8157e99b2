import { similarity } from '../similarity.ts';
import type { Clutter } from './clutter.ts';
import type { Story, StoryLine } from './story.ts';
import { anyOf, inLowerCase, lowerCasePattern, names, wholeLine } from './vocabulary.ts';

/** What the head of the article says already: headline, author, dates, reading time, section. */
export const metadata: Clutter = {
  kind: 'metadata',
  mark: [
    {
      evidence: 'metadata-name',
      ceiling: { words: 25, proseBlocks: 0, share: 1 },
      fits: (part) => part.words > 0 && !isText(part.tag) && METADATA_NAMES.test(part.names),
    },
  ],
  line: [
    { evidence: 'headline-again', words: 40, fits: isHeadlineAgain },
    {
      evidence: 'date-line',
      words: 20,
      fits: (line, story) => isDateLine(line.text) && !isOfCalendar(line, story),
    },
    { evidence: 'byline', words: 16, fits: isByline },
    { evidence: 'section-label', words: 8, fits: isRubric },
    { evidence: 'reading-time', words: 8, fits: (line) => READING_TIME.test(line.text) },
  ],
};

function isText(tag: string): boolean {
  return tag === 'p' || tag === 'li' || tag === 'td' || /^h[1-6]$/.test(tag);
}

/** Before the text: a link alone, the name of a section, or whatever stands above the headline. */
function isRubric(
  { index, part, linkShare, text, words }: StoryLine,
  { firstProse, headline }: Story,
): boolean {
  if (index >= firstProse) return false;
  if (headline && part.position < headline.position) return !/[.!?。]["”»]?$/.test(text);
  if (part.isHeading) return false;
  return words <= 4 && (linkShare > 0.9 || SECTION.test(text));
}

function isHeadlineAgain(line: StoryLine, story: Story): boolean {
  if (line.words < 3 || !(line.part.isHeading || line.index < story.firstProse)) return false;
  const least = line.index <= story.firstProse + 1 ? 0.8 : 0.95;
  return story.titles.some((title) => similarity(line.text, title) >= least);
}

function isDateLine(line: string): boolean {
  const text = inLowerCase(line);
  if (/[.!?]["”]?\s+\p{Lu}/u.test(line) && !MONTH.test(text)) return false;
  if (SENTENCE.test(text) || AMOUNT.test(text)) return false;
  if (!/\d/.test(text)) return AGO.test(text);
  if (!DATED.test(text)) return AGO.test(text);
  const rest = text
    .replace(MONTH_ALL, ' ')
    .replace(DATE_WORDS, ' ')
    .replace(/\d+(?:st|nd|rd|th|h|e|er|º|ª)?|[^\p{L}]+/gu, ' ')
    .trim();
  return rest === '' || rest.split(/\s+/).length <= 2 || AGO.test(text);
}

/** One of several dates that stand alike in the text: what it tells of has many, the story itself has one. */
function isOfCalendar({ index, part }: StoryLine, story: Story): boolean {
  if (index < story.firstProse || index > story.lastProse) return false;
  const alike = story.lines.filter((line) => line.part.names === part.names && line.part.tag === part.tag);
  return alike.filter(({ text }) => isDateLine(text)).length >= SEVERAL;
}

const SEVERAL = 5;

/** How a story may open: with a sentence that says no more than what day it is. */
const SENTENCE = /^(?:it.?s|it (?:is|was)|es (?:ist|war)|c.(?:est|était)|era|fue) /;

/** Prices look like times, and numbers of documents like dates. */
const AMOUNT = /[$€£¥₹%]|\b(?:usd|eur|gbp|chf|doi|isbn)\b/;

function isByline(line: StoryLine, story: Story): boolean {
  if (/[.!?]$/.test(line.text) && line.words > 6) return false;
  const name = line.text.replace(BY, '');
  if (story.byline && similarity(name, story.byline) >= 0.75) return true;
  if (story.byline && name.startsWith(story.byline)) {
    const rest = name.slice(story.byline.length);
    if (isDateLine(rest) || similarity(rest, story.siteName ?? '') >= 0.75) return true;
  }
  return (
    BY.test(line.text) &&
    line.words <= 8 &&
    (line.index < story.firstProse || line.index > story.lastProse) &&
    /\p{Lu}/u.test(name)
  );
}

const BY =
  /^(?:(?:written|posted|published|reported|story|text|words|reporting|edited|(?:medically )?reviewed|fact[- ]checked|eine? \p{L}+)\s+)?(?:by|von|par|por|di|door|av|af|autor(?:a|en|in)?|author|przez|oleh|text|texte|foto)\s*:?\s+/iu;

const SECTION = wholeLine([
  '(?:news|world|politics|business|sports?|opinion|analysis|exclusive|breaking(?: news)?|live(?: updates?)?|culture|science|technology|entertainment|lifestyle|health|travel)',
  '(?:nachrichten|politik|wirtschaft|panorama|meinung|kommentar|analyse|kultur|wissen|gesellschaft|exklusiv|ausland|inland|regional|ratgeber)',
  '(?:politique|économie|monde|société|sciences?|international|faits divers|opinions?|tribune|exclusif)',
  '(?:política|economía|mundo|sociedad|deportes|opinión|cultura|ciencia|exclusiva)',
  '(?:politica|economia|mondo|esteri|cronaca|cultura|esclusiva)',
  '(?:economia|esportes?|desporto|sociedade|opinião|ciência)',
  '(?:politiek|economie|buitenland|binnenland|cultuur|nieuws)',
]);

const READING_TIME = wholeLine([
  '(?:reading time|read time|lesezeit|lesedauer|temps de lecture|lecture|tiempo de lectura|lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|czas czytania)?\\W*(?:about |ca\\.? )?\\d+[\\s-]*(?:min(?:ute)?s?|minuten|minutos|minuti|minutter|分)\\.?\\s*(?:read|lesezeit|lesedauer|de lecture|de lectura|di lettura|de leitura|leestijd|lezen)?',
]);

const MONTHS =
  'jan(?:uary|uar|vier|uari|eiro)?|feb(?:ruary|ruar|ruari)?|février|febrero|fevereiro|gennaio|febbraio|enero|mar(?:ch|zo|s|ço)?|märz|maart|mart|apr(?:il|ile)?|avril|abril|abr|may|mai|mayo|maggio|maio|mei|jun(?:e|i|io|ho)?|juin|giugno|jul(?:y|i|io|ho)?|juillet|luglio|aug(?:ust|ustus|usti)?|août|agosto|ago|sep(?:t|tember|tembre|tiembre)?|settembre|setembro|oct(?:ober|obre|ubre)?|okt(?:ober)?|octobre|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|décembre|diciembre|dicembre|maj|juni|augusti|stycznia|lutego|marca|kwietnia|czerwca|lipca|sierpnia|września|października|listopada|grudnia|ocak|şubat|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|maret|agustus|desember|ledna|února|března|dubna|května|června|července|srpna|září|října|prosince|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';
const MONTH = lowerCasePattern(`(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`);
const MONTH_ALL = lowerCasePattern(`(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`, 'g');

const DATE_WORDS = lowerCasePattern(
  '(?<!\\p{L})(?:published|updated|posted|last|modified|on|at|first|created|date|time|gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|bst|ist|cet|cest|aest|am|pm|a\\.m|p\\.m|uhr|stand|am|um|vom|veröffentlicht|aktualisiert|publié|mis à jour|le|à|publicado|actualizado|el|hace|a las|pubblicato|aggiornato|il|alle|atualizado|às|em|de|del|den|kl|klo|gepubliceerd|bijgewerkt|op|om|publicerad|uppdaterad|publisert|oppdatert|opdateret|opublikowano|aktualizacja|güncelleme|yayınlanma|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|aktualizováno|zveřejněno|senin|selasa|rabu|kamis|jumat|sabtu|minggu|wib|h|年|月|日|時|时|分|公開|更新|配信|년|월|일|시|분|입력|수정)(?!\\p{L})',
  'g',
);

const DATED = lowerCasePattern(
  `(?<!\\p{L})(?:${MONTHS})(?!\\p{L})|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{4}年\\d{1,2}月|\\d{4}년 ?\\d{1,2}월|^\\D{0,20}\\d{1,2}[:.h]\\d{2}`,
);

const AGO = anyOf([
  '\\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$',
  'vor \\d+ (?:minuten?|stunden?|tag(?:en)?)$',
  '^il y a \\d+ (?:minutes?|heures?|jours?)$',
  '^hace \\d+ (?:minutos?|horas?|días?)$',
]);

const METADATA_NAMES = names([
  '(?:article |post |entry |story |page |news |content )?(?:by ?line|authors?|dates?|timestamp|time stamp|datetime|dateline|pub(?:lish(?:ed)?)? ?(?:date|time)|published|updated|kicker|eyebrow|overline|breadcrumbs?|meta|metadata|reading ?time|read ?time|section name|category|categories)(?: (?:name|info|container|wrapper|block|text|line|time|date|label|list|row|box|details|link|bar))?',
  'date published',
  'entry (?:meta|date|author)',
  'post (?:meta|date|author|info)',
]);
