import type { MissingEvidence } from '../article.ts';
import { isOfOtherStories } from '../clutter/related.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { type Part, smallestHolder } from '../part.ts';
import type { Removals } from '../removals.ts';
import { normalized } from '../similarity.ts';
import { nameStems } from '../site-rules/stems.ts';
import { countWords } from '../words.ts';

/** A cleaned article, held against the page that it comes from. */
export interface Cleaned {
  /** The whole page. */
  readonly root: Part;
  /** The lines that stayed in the article, in order. */
  readonly lines: readonly Part[];
  readonly kept: ReadonlySet<number>;
  readonly captions: ReadonlySet<Part>;
  readonly standfirst: Part | null;
  readonly headline: Part | null;
  readonly metadata: Metadata;
  readonly removals: Removals;
}

/** A paragraph that seems to belong to the article and was not chosen, and what speaks for it. */
export interface MissingPart {
  readonly part: Part;
  readonly evidence: MissingEvidence;
}

/**
 * The paragraphs that seem to have been lost: prose that was neither chosen nor taken out as clutter, and that stands in
 * the page's own record of the text, is built like the chosen paragraphs around it, or lies between them and the
 * headline. None where it is fewer than two, or where the page's own count says that the text is whole.
 */
export function findMissing(cleaned: Cleaned): MissingPart[] {
  const open = openProse(cleaned);
  if (open.length < FEWEST) return [];
  const stated = statedText(cleaned.metadata);
  const words = cleaned.lines.reduce((sum, line) => sum + line.words, 0);
  if (stated.words !== null && words >= stated.words * ENOUGH) return [];
  const [line, ...others] = cleaned.lines;
  const holder = line && others.reduce(smallestHolder, line);
  const models = new Set(cleaned.lines.filter((line) => line.isProse).map(signature));
  const first = cleaned.lines.find((line) => line.isProse);
  const found = open.flatMap((part): MissingPart[] => {
    const evidence = evidenceOf(part);
    return evidence && !part.isHidden ? [{ part, evidence }] : [];
  });
  return found.length < FEWEST ? [] : found;

  function evidenceOf(part: Part): MissingEvidence | null {
    if (stated.text) return stated.text.includes(normalized(part.ownText)) ? 'stated' : null;
    if (!holder || isApart(part, holder)) return null;
    if (models.has(signature(part))) return 'sibling';
    return part.tag !== 'li' && isAbove(part) ? 'above' : null;
  }

  function isAbove({ position }: Part): boolean {
    const { headline } = cleaned;
    return (
      headline !== null && first !== undefined && position > headline.position && position < first.position
    );
  }
}

/** Prose that nothing has been decided about, and that the article does not say anyway. */
function openProse({ root, lines, kept, captions, standfirst, headline, removals }: Cleaned): Part[] {
  const open = root
    .leaves()
    .filter(
      (leaf) =>
        leaf.isProse &&
        leaf.linkShare < MOST_LINKED &&
        !kept.has(leaf.order) &&
        !removals.isTaken(leaf) &&
        !captions.has(leaf) &&
        leaf !== standfirst &&
        leaf !== headline,
    );
  if (open.length < FEWEST) return [];
  const told = normalized([standfirst, ...lines].map((line) => line?.ownText ?? '').join(' '));
  return open.filter((leaf) => !told.includes(normalized(leaf.ownText)));
}

/** What the page's structured data says of the text: the text itself where it is whole, and its words. */
function statedText({ structured }: Metadata): { text: string | null; words: number | null } {
  const { articleBody = null, wordCount = null } = structured ?? {};
  const words = articleBody === null ? null : countWords(articleBody);
  const isWhole = words !== null && words >= SHORTEST_BODY && words >= (wordCount ?? 0) * ENOUGH;
  return {
    text: isWhole && articleBody ? normalized(articleBody) : null,
    words: isWhole ? words : wordCount,
  };
}

/** Whether a paragraph stands in something of its own: an article, a box, a list of other stories. */
function isApart(part: Part, holder: Part): boolean {
  for (const around of part.ancestors()) {
    if (around.holds(holder)) return false;
    if (APART.has(around.tag) || isOfOtherStories(around)) return true;
  }
  return false;
}

const APART: ReadonlySet<string> = new Set(['article', 'aside', 'figure', 'form', 'footer']);

/** What a paragraph and the two blocks around it are called, without what changes from day to day. */
function signature(leaf: Part): string {
  return [leaf, leaf.parent, leaf.parent?.parent ?? null]
    .map((part) => (part ? `${part.tag} ${nameStems(part.source).join(' ')}` : ''))
    .join(' < ');
}

/** Fewer paragraphs are no alarm: a notice, a caption, a quotation that stands beside the text. */
const FEWEST = 2;

const MOST_LINKED = 0.3;

/** Share of the words that the page itself counts from which on the text is whole. */
const ENOUGH = 0.95;

/** In words: shorter records of the text are its beginning. */
const SHORTEST_BODY = 100;
