import { normalized, similarity } from '../similarity.ts';

/**
 * The headline among what a page offers as its title. A visible heading that reads like one of the page's own
 * titles wins, since it is what the reader saw; else the longest-lived title without the site's name.
 */
export function chooseTitle(
  headings: readonly string[],
  titles: readonly string[],
  siteNames: readonly string[],
): string {
  const cleaned = titles.map((title) => withoutSiteName(title, siteNames)).filter((title) => title !== '');
  let best: { heading: string; score: number } | null = null;
  for (const heading of headings) {
    const score = Math.max(0, ...cleaned.map((title) => likeness(heading, title)));
    if (score >= 0.5 && (!best || score > best.score + 0.01)) best = { heading, score };
  }
  const only = headings.length === 1 ? headings[0] : undefined;
  return (best && withoutLabels(best.heading, cleaned)) ?? cleaned[0] ?? only ?? '';
}

/** A heading often holds a section's name before the headline, or "(video)" after it; the title then tells them apart. */
function withoutLabels(heading: string, titles: readonly string[]): string {
  const plain = normalized(heading);
  const inner = titles.find((title) => {
    const plainTitle = normalized(title);
    return (
      plainTitle.length > 20 &&
      plainTitle !== plain &&
      (plain.endsWith(` ${plainTitle}`) || plain.startsWith(`${plainTitle} `))
    );
  });
  return inner ?? heading;
}

/** Drops "| The Daily" and "The Daily: " from a title; a title that is nothing else stays as it is. */
export function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const pieces = title.split(SEPARATOR);
  const separators = title.match(SEPARATOR_ALL) ?? [];
  const isSiteName = (piece: string): boolean => {
    const plain = normalized(piece).replaceAll(' ', '');
    return plain !== '' && siteNames.some((name) => matches(plain, normalized(name).replaceAll(' ', '')));
  };
  let first = 0;
  let last = pieces.length - 1;
  while (last > first && isSiteName(pieces[last] as string)) last--;
  while (first < last && isSiteName(pieces[first] as string)) first++;
  let kept = (pieces[first] ?? '').trim();
  for (let i = first + 1; i <= last; i++) kept += (separators[i - 1] ?? ' ') + (pieces[i] ?? '');
  return kept.trim();
}

function matches(piece: string, name: string): boolean {
  if (name === '') return false;
  return (
    piece === name ||
    (name.length > 3 && piece.startsWith(name) && piece.length < name.length * 2.2) ||
    (piece.length > 3 && name.startsWith(piece))
  );
}

function likeness(heading: string, title: string): number {
  const plainHeading = normalized(heading);
  const plainTitle = normalized(title);
  if (plainHeading.length > 15 && plainTitle.startsWith(plainHeading)) return 0.95;
  return similarity(plainHeading, plainTitle);
}

const SEPARATOR = /\s+[|\-–—·•»/:]+\s+|\s*[|»]\s*|:\s+(?=[^:]{1,40}$)/;
const SEPARATOR_ALL = new RegExp(SEPARATOR, 'g');
