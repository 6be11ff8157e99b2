import { cleanByline } from './byline.ts';
import { dateInText, type NumberOrder } from './dates.ts';

/** The authors as the page shows them beside its headline; null when no line there reads like names. */
export function visibleByline(page: Document): string | null {
  for (const element of beside(page, BYLINES)) {
    const linked = [...element.querySelectorAll('a[href]')].map(({ textContent }) => namesIn(textContent));
    const names = [...new Set(linked.filter((name) => name !== null))];
    const byline = names.length > 0 ? names.join(', ') : namesIn(element.textContent);
    if (byline) return byline;
  }
  return null;
}

/** The day that the page shows beside its headline; null when there is none. */
export function visibleDate(page: Document, order: NumberOrder): string | null {
  for (const element of beside(page, DATES)) {
    const date = dateInText(element.textContent ?? '', order);
    if (date) return date;
  }
  return null;
}

/** Short elements that stand before the headline's end or not far after it, those after it first. */
function beside(page: Document, selector: string): Element[] {
  const headline = page.querySelector('h1');
  if (!headline) return [];
  const all = [...page.querySelectorAll(selector)].filter(
    (element) => (element.textContent?.length ?? 0) <= LONGEST && !element.closest(ELSEWHERE),
  );
  const isAfter = (element: Element) =>
    (headline.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) !== 0;
  return [...all.filter(isAfter).slice(0, FEW), ...all.filter((element) => !isAfter(element)).slice(-2)];
}

function namesIn(text: string | null | undefined): string | null {
  const byline = cleanByline(text);
  if (!byline) return null;
  const names = byline.split(/\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|och|og|en|i)\s)\s*/u).filter(Boolean);
  return names.length <= 6 && names.every((name) => NAME.test(name)) && !NO_NAME.test(byline) ? byline : null;
}

const BYLINES =
  '[itemprop~="author"],[rel~="author"],[class*="byline" i],[class*="author" i],[data-testid*="byline" i],' +
  ['author', 'autor', 'auteur', 'writer', 'staff', 'journalist', 'reporter', 'contributor', 'bios', 'profile']
    .map((folder) => `a[href*="/${folder}/" i],a[href*="/${folder}s/" i]`)
    .join(',');

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

/** Elements that are looked at after the headline. */
const FEW = 6;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which the core has no global of its own for. */
const DOCUMENT_POSITION_FOLLOWING = 4;
