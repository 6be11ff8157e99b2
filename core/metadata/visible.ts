import { cleanByline } from './byline.ts';
import { dateInText, type NumberOrder } from './dates.ts';
import { spacedText } from './spaced-text.ts';

/** The authors as the page shows them beside its headline; null when no line there reads like names. */
export function visibleByline(headline: Element): string | null {
  for (const element of beside(headline, BYLINES, hasAuthor)) {
    const linked = [...element.querySelectorAll('a[href]')].map((link) => namesIn(spacedText(link)));
    const names = [...new Set(linked.filter((name) => name !== null))];
    const byline = names.length > 0 ? names.join(', ') : namesIn(spacedText(element));
    if (byline) return byline;
  }
  return null;
}

/** The day that the page shows beside its headline; null when there is none. */
export function visibleDate(headline: Element, order: NumberOrder): string | null {
  for (const element of beside(headline, DATES)) {
    const date = dateInText(element.textContent ?? '', order);
    if (date) return date;
  }
  return null;
}

/** Short elements that stand before the headline's end or not far after it, those after it first. */
function* beside(headline: Element, selector: string, suits = (_: Element) => true): Generator<Element> {
  const all = [...headline.ownerDocument.querySelectorAll(selector)];
  const isAfter = (element: Element) =>
    (headline.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) !== 0;
  const end = all.findIndex(isAfter);
  const before = end < 0 ? all : all.slice(0, end);
  const isWanted = (element: Element) => suits(element) && isOfStory(element, headline);
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

const NAMED_BYLINES =
  '[itemprop~="author"],[rel~="author"],[class*="byline" i],[class*="author" i],[data-testid*="byline" i]';

/** Links are told by their addresses: a selector for each folder took as long as all other metadata. */
const BYLINES = `${NAMED_BYLINES},a[href]`;

/** Addresses at which a site keeps what one author wrote. */
export const AUTHOR_FOLDERS =
  /\/(?:author|autor|auteur|writer|staff|journalist|reporter|contributor|bios|profile)s?\//i;

const DATES =
  'time,[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],[id*="date" i]';

/** What is beside the story, and has authors and dates of its own. */
const ELSEWHERE =
  'nav,aside,footer,[class*="comment" i],[class*="related" i],[class*="recommend" i],[class*="sidebar" i],[class*="teaser" i]';

/** Two words at least, with capitals; particles may stand between them. */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|da|di|do|du|del|della|der|den|van|von|la|le|bin|al|el|ter|dos)){1,4}$/u;

const NO_NAME =
  /\b(?:bio|profile|posts?|articles?|more|view|see|follow|about|read|contact|updated|published|staff|news|editor|team|share|subscribe|all)\b/i;

/** In characters. */
const LONGEST = 160;

/** Elements that are looked at after the headline, and before its end. */
const FEW = 6;
const FEW_BEFORE = 2;

/** Of `Node`, which the core has no global of its own for. */
const DOCUMENT_POSITION_FOLLOWING = 4;
const DOCUMENT_POSITION_CONTAINS = 8;
