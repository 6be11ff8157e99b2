import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/**
 * Adds to the chosen blocks what belongs to the same text: paragraphs in containers built like theirs (publishers
 * part a story at each advertisement, and Readability takes one part), and the lines between kept neighbours that it
 * threw out for their shape. Changes `kept`; clutter is never added.
 */
export function joinParts(root: Part, kept: Set<number>, removals: Removals): void {
  const leaves = [...root.leaves()].filter((leaf) => leaf.words > 0);
  const isOpen = (leaf: Part) => !removals.isTaken(leaf) && !removals.markOn(leaf);
  const before = wordsOf(leaves, kept);
  const joined = alikeParagraphs(leaves, kept, isOpen);
  if (wordsOf(joined, null) >= before * LEAST_GAIN) {
    for (const leaf of joined) kept.add(leaf.order);
    for (const leaf of neighboursOf(joined, isOpen)) kept.add(leaf.order);
  }
  for (const leaf of linesBetween(leaves, kept, isOpen)) kept.add(leaf.order);
}

/** Paragraphs outside whose element, parent and grandparent are named like those of a kept one. */
function alikeParagraphs(
  leaves: readonly Part[],
  kept: ReadonlySet<number>,
  isOpen: (leaf: Part) => boolean,
): Part[] {
  const models = new Map<string, Part>();
  for (const leaf of leaves) if (leaf.isProse && kept.has(leaf.order)) models.set(signature(leaf), leaf);
  return leaves.filter((leaf) => {
    if (!leaf.isProse || kept.has(leaf.order) || !isOpen(leaf)) return false;
    const model = models.get(signature(leaf));
    return model !== undefined && isSameText(leaf, model);
  });
}

/** Tags and classes of a block and the two around it; digits are left out, since they number. */
function signature(leaf: Part): string {
  const named = (part: Part | null) =>
    part ? `${part.tag}.${(part.element.getAttribute('class') ?? '').replace(/\d+/g, '').trim()}` : '';
  return `${named(leaf)} ${named(leaf.parent)} ${named(leaf.parent?.parent ?? null)}`;
}

/** Whether two blocks are near enough in the page to be one text: same article, and a container around both. */
function isSameText(a: Part, b: Part): boolean {
  if (articleOf(a) !== articleOf(b)) return false;
  let level = 0;
  for (const holder of a.ancestors()) {
    if (holder.holds(b)) return holder.tag !== 'body' && holder.tag !== 'main';
    if (++level >= LEVELS) return false;
  }
  return false;
}

function articleOf(part: Part): Part | null {
  for (const holder of part.ancestors()) if (holder.tag === 'article') return holder;
  return null;
}

/** The lines that stand beside joined paragraphs in the same container: headings, short paragraphs. */
function neighboursOf(joined: readonly Part[], isOpen: (leaf: Part) => boolean): Part[] {
  const containers = new Set(joined.map((leaf) => leaf.parent));
  return [...containers].flatMap((container) =>
    (container?.children ?? []).filter(
      (leaf) => leaf.isLeaf && leaf.words > 0 && leaf.linkShare < 0.5 && isOpen(leaf),
    ),
  );
}

/** Lines with a kept paragraph before and after them in the same container. */
function linesBetween(
  leaves: readonly Part[],
  kept: ReadonlySet<number>,
  isOpen: (leaf: Part) => boolean,
): Part[] {
  const found: Part[] = [];
  for (const container of new Set(
    leaves.filter((leaf) => leaf.isProse && kept.has(leaf.order)).map((leaf) => leaf.parent),
  )) {
    const children = container?.children ?? [];
    const isKeptProse = (part: Part) => part.isProse && kept.has(part.order);
    const first = children.findIndex(isKeptProse);
    const last = children.findLastIndex(isKeptProse);
    for (const leaf of children.slice(first, last))
      if (
        leaf.isLeaf &&
        leaf.words > 0 &&
        !kept.has(leaf.order) &&
        leaf.linkShare < 0.3 &&
        !leaf.isHidden &&
        isOpen(leaf)
      )
        found.push(leaf);
  }
  return found;
}

function wordsOf(leaves: readonly Part[], among: ReadonlySet<number> | null): number {
  return leaves.reduce((sum, leaf) => sum + (!among || among.has(leaf.order) ? leaf.words : 0), 0);
}

/** Less than this share of new words is not worth the risk of joining something else. */
const LEAST_GAIN = 0.05;

/** How many containers up two parts of one text may meet: Condé Nast's pages need eight. */
const LEVELS = 8;
