import type { Page } from '../clutter/clutter.ts';
import type { Part } from '../part.ts';
import { partsFor } from './apply.ts';
import type { BlockShape, RuleAction } from './rule.ts';
import { shapeOf } from './shape.ts';

/** A rule that the reader could teach by a block, or why there can be none. */
export type Proposal =
  | { readonly ok: true; readonly shape: BlockShape; readonly blocks: number }
  | { readonly ok: false; readonly reason: 'gone' | 'like-the-story' };

/**
 * The smallest rule that tells a block from the story around it, with how many blocks of this page it fits. There is
 * none for a paragraph that is built like all others.
 */
export function proposeFor(
  target: Part | null,
  action: RuleAction,
  { page, kept }: ProposalContext,
): Proposal {
  if (!target) return { ok: false, reason: 'gone' };
  const part = widest(target);
  const loose = shapeOf(part);
  for (const shape of [loose, { ...loose, isStrict: true }]) {
    const parts = partsFor({ shape, action }, page);
    if (!parts.includes(part)) continue;
    if (action === 'keep' || storyWords(parts, part, kept) <= page.proseWords * MOST_STORY)
      return { ok: true, shape, blocks: parts.length };
  }
  return { ok: false, reason: 'like-the-story' };
}

export interface ProposalContext {
  readonly page: Page;
  /** Orders of what the article kept. */
  readonly kept: ReadonlySet<number>;
}

/** The outermost element that holds the block and nothing else: that is the one which has the name. */
function widest(part: Part): Part {
  let found = part;
  for (const holder of part.ancestors()) {
    const isAlone = holder.words === part.words && holder.images === part.images;
    if (!isAlone || holder.parent === null || HALLS.has(holder.tag)) break;
    found = holder;
  }
  return found;
}

/** Words of the story's prose that a rule would take beside the block itself. */
function storyWords(parts: readonly Part[], target: Part, kept: ReadonlySet<number>): number {
  const others = parts.filter((part) => part !== target).flatMap((part) => [...part.leaves()]);
  return others.reduce((sum, leaf) => sum + (leaf.isProse && kept.has(leaf.order) ? leaf.words : 0), 0);
}

const HALLS = new Set(['article', 'main', 'body']);

const MOST_STORY = 0.12;
