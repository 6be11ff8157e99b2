import { BY, cleanByline } from './byline.ts';
import { type DateHabits, daysInLine, isoDate, PUBLISHED, type ShownDays } from './dates.ts';
import { spacedText } from './spaced-text.ts';

/** The authors as the page shows them beside its headline; null when no line there reads like names. */
export function visibleByline(headline: Element): string | null {
  for (const element of beside(headline, BYLINES, hasAuthor)) {
    if (NO_WRITER.test(`${wordsBefore(element)} ${spacedText(element)}`)) continue;
    const linked = [...element.querySelectorAll('a[href]')].map((link) => namesIn(spacedText(link)));
    const names = [...new Set(linked.filter((name) => name !== null))];
    const byline = names.length > 0 ? names.join(', ') : namesIn(spacedText(element));
    if (byline) return byline;
  }
  return null;
}

/** The days that the page shows beside its headline. */
export function visibleDays(headline: Element, habits: DateHabits): ShownDays {
  let published: string | null = null;
  let modified: string | null = null;
  let unsure: string | null = null;
  for (const element of beside(headline, DATES)) {
    // In words it may be read in two ways.
    if (element.querySelector('time')) continue;
    // What is said to be the day of a change by its class alone is the only day on many a page.
    const isUnsure = /updat|modif/i.test(element.className) && !/publi|posted|creat/i.test(element.className);
    const words = wordsBefore(element);
    const stamp = STAMPS.map((name) => isoDate(element.getAttribute(name), habits)).find(Boolean);
    const days = daysInLine(`${words} ${stamp?.slice(0, 10) ?? spacedText(element)}`, habits);
    const day = days.published && (stamp ?? days.published);
    if (isUnsure) unsure ??= day;
    else published ??= day;
    modified ??= days.modified && (stamp ?? days.modified);
  }
  return published ? { published, modified: modified ?? unsure } : { published: unsure, modified };
}

/** What the line of an element says before it. */
function wordsBefore(element: Element): string {
  const line = element.parentElement?.textContent ?? '';
  const own = element.textContent;
  return own && line.length <= LONGEST ? line.slice(0, line.indexOf(own)).slice(-NEAR) : '';
}

/** Short elements that stand before the headline's end or not far after it, those after it first. */
function* beside(headline: Element, selector: string, suits = (_: Element) => true): Generator<Element> {
  const all = [...headline.ownerDocument.querySelectorAll(selector)];
  const isAfter = (element: Element) => isFollowing(headline, element);
  const start = all.findIndex(isAfter);
  const before = start < 0 ? all : all.slice(0, start);
  const text = textAfter(headline);
  const isWanted = (element: Element) =>
    suits(element) &&
    isOfStory(element, headline) &&
    (!(text && isFollowing(text, element)) || isIntroduced(element));
  let left = FEW;
  for (let i = before.length; i < all.length && left > 0; i++) {
    const element = all[i] as Element;
    if (!isWanted(element)) continue;
    left--;
    yield element;
  }
  const last: Element[] = [];
  for (let i = before.length - 1; i >= 0 && last.length < FEW_BEFORE; i--) {
    const element = before[i] as Element;
    if (isWanted(element)) last.unshift(element);
  }
  yield* last;
}

/** Whether words before an element, or its own first, say what it is. */
function isIntroduced(element: Element): boolean {
  const words = `${wordsBefore(element)} ${element.textContent}`.trim();
  return PUBLISHED.test(words) || BY.test(`${words} `);
}

function isFollowing(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The paragraph with which a story is well under way; null when there is none. */
function textAfter(headline: Element): Element | null {
  let left = OPENING;
  for (const paragraph of headline.ownerDocument.querySelectorAll('p'))
    if ((paragraph.textContent?.length ?? 0) > LONGEST && isFollowing(headline, paragraph) && --left === 0)
      return paragraph;
  return null;
}

function hasAuthor(element: Element): boolean {
  return AUTHOR_FOLDERS.test(element.getAttribute('href') ?? '') || element.matches(NAMED_BYLINES);
}

/** Whether an element is short and does not stand elsewhere; where the headline stands, too, is not elsewhere. */
function isOfStory(element: Element, headline: Element): boolean {
  if ((element.textContent?.length ?? 0) > LONGEST) return false;
  const elsewhere = element.closest(ELSEWHERE);
  return !elsewhere || (headline.compareDocumentPosition(elsewhere) & DOCUMENT_POSITION_CONTAINS) !== 0;
}

/** What reads like the names of people, without what stands around them; null for all else. */
export function namesIn(text: string | null | undefined): string | null {
  const byline = cleanByline(text);
  if (!byline) return null;
  const names = byline.split(/\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|och|og|en|i)\s)\s*/u).filter(Boolean);
  return names.length <= 6 && names.every((name) => NAME.test(name)) && !NO_NAME.test(byline) ? byline : null;
}

const NAMED_BYLINES = [
  '[itemprop~="author"],[rel~="author"],[data-testid*="byline" i]',
  ...'byline author autor auteur writer redact'.split(' ').map((name) => `[class*="${name}" i]`),
].join();

/** Links are told by their addresses: a selector for each folder took as long as all other metadata. */
const BYLINES = `${NAMED_BYLINES},a[href]`;

/** Addresses at which a site keeps what one author wrote. */
export const AUTHOR_FOLDERS =
  /\/(?:(?:author|autor|auteur|writer|journalist|reporter|contributor|columnist|redact)[a-z]{0,4}|(?:staff|firma|bio|profile)s?)\//i;

const DATES =
  'time,relative-time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[id*="date" i]';

/** What may name somebody who did not write the story. */
export const OF_OTHERS = 'figure,form,[class*="comment" i],[class*="related" i]';

/** What is beside the story, and has authors and dates of its own. */
const ELSEWHERE = `nav,aside,footer,${OF_OTHERS},[class*="recommend" i],[class*="sidebar" i],[class*="teaser" i]`;

/** Two words at least, with capitals; particles may stand between them. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|da|di|do|du|del|della|der|den|van|von|la|le|bin|al|el|ter|dos)){1,4}$/u;

const NO_NAME =
  /\b(?:bio|profile|posts?|articles?|more|view|see|follow|about|read|contact|updated|published|staff|news|editor|team|share|subscribe|all|sign|log|login|link|copied|related|questions?|zur|zum)\b/i;

/** Who saw to a story without writing it. */
const NO_WRITER =
  /(?:reviewed|edited|checked|translated|photos?|images?|illustrat[a-z]+|gallery|fotos?|bild(?:er)?)\s*(?:by|:|von)\s/i;

/** Attributes in which the moment stands that an element shows in words. */
const STAMPS = 'datetime content title data-datetime data-date data-time data-timestamp'.split(' ');

/** In characters. */
const LONGEST = 160;
const NEAR = 40;

/** Paragraphs. */
const OPENING = 3;

/** Elements that are looked at after the headline, and before its end. */
const FEW = 6;
const FEW_BEFORE = 2;

/** Of `Node`, which the core has no global of its own for. */
const DOCUMENT_POSITION_FOLLOWING = 4;
const DOCUMENT_POSITION_CONTAINS = 8;
