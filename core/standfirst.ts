import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { normalized, similarity } from './similarity.ts';

/** The standfirst of an article: its text, and the block it stands in if the page shows one. */
export interface Standfirst {
  readonly part: Part;
  readonly text: string;
}

/**
 * Finds the paragraph between headline and text that says in a sentence or two what the story is about: a block that
 * begins like the page's own description and is not the first paragraph of the text, or one that is named as a
 * standfirst. Null when there is none.
 */
export function findStandfirst(
  leaves: readonly Part[],
  kept: ReadonlySet<number>,
  metadata: Metadata,
  headline: Part | null,
  removals: Removals,
): Standfirst | null {
  const body = leaves.find(
    (leaf) => leaf.isProse && kept.has(leaf.order) && !removals.isTaken(leaf) && !isNamed(leaf),
  );
  for (const leaf of leaves) {
    if (leaf === body) break;
    if (leaf.words < SHORTEST || leaf.words > LONGEST || leaf === headline || leaf.linkShare > 0.5) continue;
    if (leaf.ownText.length > LONGEST_TEXT) continue;
    if (removals.isTaken(leaf) || similarity(leaf.text, metadata.title) >= 0.8) continue;
    const isInText = kept.has(leaf.order);
    if (
      isDescription(leaf.text, metadata.descriptions)
        ? !isInText ||
          leaf.isHeading ||
          isNamed(leaf) ||
          isWholeDescription(leaf, body, metadata.descriptions)
        : isNamed(leaf) && isAfter(leaf, headline)
    )
      return { part: leaf, text: leaf.ownText };
  }
  return null;
}

function isDescription(text: string, descriptions: readonly string[]): boolean {
  const start = opening(text);
  return (
    start.length >= 4 &&
    descriptions.some((description) => {
      const other = opening(description);
      const length = Math.min(start.length, other.length);
      return length >= 4 && start.slice(0, length).join(' ') === other.slice(0, length).join(' ');
    })
  );
}

/** Whether a block is the page's description word for word, in a container other than the text's. */
function isWholeDescription(leaf: Part, body: Part | undefined, descriptions: readonly string[]): boolean {
  if (body === undefined || leaf.parent === body.parent) return false;
  const text = normalized(leaf.text);
  return descriptions.some((description) => normalized(description) === text);
}

/** The first eight words, or as many characters where the script does not part words. */
function opening(text: string): string[] {
  const plain = normalized(text);
  const words = plain.split(' ');
  return words.length < 5 && plain.length > 20
    ? [...plain.replaceAll(' ', '').slice(0, 16)]
    : words.slice(0, 8);
}

function isNamed(leaf: Part): boolean {
  return (
    NAMES.test(leaf.names) ||
    (leaf.parent !== null && leaf.parent.children.length <= 2 && NAMES.test(leaf.parent.names))
  );
}

function isAfter(leaf: Part, headline: Part | null): boolean {
  return headline !== null && leaf.position > headline.position;
}

/** Shortest and longest standfirst, in words. */
const SHORTEST = 6;
const LONGEST = 110;

/** In characters: a line without spaces is one word, however long. */
const LONGEST_TEXT = 2_000;

/** What publishers call it. */
const NAMES =
  / (?:standfirst|stand first|dek|deck|subhead(?:line)?|sub headline|sub ?title|chapo|chapeau|lede|abstract|teaser text|article (?:intro|summary|lead|description|excerpt)|entry (?:subtitle|summary|excerpt)|post (?:subtitle|excerpt)|sommario|occhiello|entradilla|bajada|copete|vorspann|ingress|manchet|intro(?:text|duction)?|spot|linha fina) /;
