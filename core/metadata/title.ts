import { normalized, similarity } from '../similarity.ts';

/**
 * The headline among what a page offers as its title. A visible heading that reads like one of the page's own
 * titles wins, since it is what the reader saw; else `own`, the heading that is marked as the article's; else the
 * longest-lived title without the site's name.
 */
export function chooseTitle(
  headings: readonly string[],
  titles: readonly string[],
  siteNames: readonly string[],
  own: string | null = null,
): string {
  const cleaned = titles.map((title) => withoutSiteName(title, siteNames)).filter((title) => title !== '');
  let best: { heading: string; score: number } | null = null;
  for (const heading of headings) {
    const score = Math.max(0, ...cleaned.map((title) => likeness(heading, title)));
    if (score >= 0.5 && (!best || score > best.score + 0.01)) best = { heading, score };
  }
  const only = headings.length === 1 ? headings[0] : undefined;
  if (best) return withoutLabels(best.heading, cleaned);
  const length = own?.split(' ').length ?? 0;
  const isHeadline =
    own !== null && length >= 3 && length <= 25 && !isNameOfSite(own, siteNames, MOST_OF_NAME);
  return (isHeadline ? own : null) ?? cleaned[0] ?? only ?? '';
}

/**
 * A heading often holds a section's name before the headline, or "(video)" after it; the title then tells them apart.
 * A title may be cut short, and what follows it is of the headline's own where it has no brackets.
 */
function withoutLabels(heading: string, titles: readonly string[]): string {
  const plain = normalized(heading);
  const inner = titles.find((title) => {
    const plainTitle = normalized(title);
    if (plainTitle.length <= 20 || plainTitle === plain || CUT.test(title)) return false;
    if (plain.startsWith(`${plainTitle} `)) return /^\s*[([]/.test(heading.slice(title.length));
    return plain.endsWith(` ${plainTitle}`);
  });
  return inner ?? heading;
}

const CUT = /(?:…|\.\.\.)$/;

/** Drops "| The Daily" and "The Daily: " from a title; a title that is nothing else stays as it is. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const pieces = title.split(SEPARATOR);
  const separators = title.match(SEPARATOR_ALL) ?? [];
  const isSiteName = (piece: string, leastShare: number) => isNameOfSite(piece, siteNames, leastShare);
  let first = 0;
  let last = pieces.length - 1;
  while (last > first && isSiteName(pieces[last] as string, 0)) last--;
  while (first < last && isSiteName(pieces[first] as string, MOST_OF_NAME)) first++;
  let kept = (pieces[first] ?? '').trim();
  for (let i = first + 1; i <= last; i++) kept += (separators[i - 1] ?? ' ') + (pieces[i] ?? '');
  return kept.trim();
}

function isNameOfSite(piece: string, siteNames: readonly string[], leastShare: number): boolean {
  const plain = normalized(piece).replaceAll(' ', '');
  return (
    plain !== '' && siteNames.some((name) => matches(plain, normalized(name).replaceAll(' ', ''), leastShare))
  );
}

/** `leastShare` is how much of the name must be there: what opens a title may be its topic ("Bay: …" in the Bay Post). */
function matches(piece: string, name: string, leastShare: number): boolean {
  if (name === '') return false;
  return (
    piece === name ||
    (name.length > 3 && piece.startsWith(name) && piece.length < name.length * 2.2) ||
    (piece.length > 3 && piece.length >= name.length * leastShare && name.startsWith(piece))
  );
}

function likeness(heading: string, title: string): number {
  const plainHeading = normalized(heading);
  const plainTitle = normalized(title);
  if (plainHeading.length > 15 && plainTitle.startsWith(plainHeading)) return 0.95;
  return similarity(plainHeading, plainTitle);
}

const MOST_OF_NAME = 0.8;

const SEPARATOR = /\s+[|\-–—·•»/:]+\s+|\s*[|»]\s*|:\s+(?=[^:]{1,40}$)/;
const SEPARATOR_ALL = new RegExp(SEPARATOR, 'g');
