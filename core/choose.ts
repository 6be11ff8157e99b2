import { type Extraction, keptRoot } from './extract.ts';
import { fill } from './fill.ts';
import { dropHidden } from './hidden.ts';
import { joinParts } from './join.ts';
import { keepFigures } from './keep-figures.ts';
import type { Metadata } from './metadata/metadata.ts';
import { findLiveBlog, keepEntries, type LiveBlog } from './page-kind/live-blog.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { dropRepeats } from './repeats.ts';
import { type SelectedText, selectedOrders, selectedPictures } from './selected.ts';
import { spare } from './spare.ts';
import { spareLabels } from './spare-labels.ts';
import { findStandfirst, type Standfirst } from './standfirst.ts';
import { addStated } from './stated.ts';
import type { Survey } from './survey.ts';
import { widen } from './widen.ts';

/** Which parts of a page make up what is shown. */
export interface Choice {
  /** The lines and pictures, by their order in the snapshot. */
  readonly kept: Set<number>;
  /** The smallest part that holds them all. */
  readonly root: Part;
  readonly standfirst: Standfirst | null;
  /** The author's line that was recognised on the way, if any. */
  readonly byline: string | null;
  readonly live: LiveBlog | null;
}

/** What there is to choose from. */
export interface Ground {
  readonly parts: Survey;
  readonly metadata: Metadata;
  readonly headline: Part | null;
  readonly url: string;
  readonly removals: Removals;
}

/**
 * Chooses the article of a page, from what the engine took for it. Null when there is none. Takes the marked parts out
 * once it is found.
 */
export function chooseArticle(ground: Ground, { kept, byline }: Extraction): Choice | null {
  const { parts, metadata, headline, url, removals } = ground;
  widen(parts.root, kept, headline, removals);
  joinParts(parts.root, kept, removals);
  fill(parts.root, kept, removals);
  addStated(parts.root, kept, metadata.stated, removals);
  const live = findLiveBlog(parts.root, metadata, url);
  if (live) keepEntries(live, kept, removals);
  else spareLabels(parts.root, kept, removals);
  dropHidden(parts.root, kept);
  dropRepeats(parts.root, kept);
  const standfirst = findStandfirst([...parts.root.leaves()], kept, metadata, headline, removals);
  if (standfirst) kept.delete(standfirst.part.order);
  const root = keptRoot(parts, kept);
  if (!root || !holdsStory(linesOf(root, kept), standfirst)) return null;
  spare(removals, () => holdsStory(unmarked(root, kept, removals), standfirst));
  removals.takeMarked();
  keepFigures(root, kept, removals);
  return { kept, root, standfirst, byline, live };
}

/** Chooses what the reader has selected, and nothing else. Null when no text of the page is. */
export function chooseSelected(
  { parts, removals }: Ground,
  sources: readonly Element[],
  selection: SelectedText,
): Choice | null {
  const kept = selectedOrders(parts.root, selection);
  const root = keptRoot(parts, kept);
  if (!root) return null;
  for (const order of selectedPictures(parts.root, sources, selection)) kept.add(order);
  removals.takeMarked();
  return { kept, root, standfirst: null, byline: null, live: null };
}

function linesOf(root: Part, kept: ReadonlySet<number>): Part[] {
  return root.leaves().filter((leaf) => leaf.words > 0 && kept.has(leaf.order));
}

function unmarked(root: Part, kept: ReadonlySet<number>, removals: Removals): Part[] {
  return linesOf(root, kept).filter((leaf) => !removals.markOn(leaf));
}

/** Whether the chosen lines are more than a notice: a paragraph of prose, or as many words as a short news item. */
function holdsStory(lines: readonly Part[], standfirst: Standfirst | null): boolean {
  const words = lines.reduce((sum, line) => sum + line.words, standfirst?.part.words ?? 0);
  return lines.some((line) => line.isProse) || words >= SHORTEST_STORY;
}

/** In words; a news flash of three lines has as many. */
const SHORTEST_STORY = 40;
