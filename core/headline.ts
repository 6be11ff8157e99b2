import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import { similarity } from './similarity.ts';

/**
 * The heading on the page that names its article: the one most like the page's own titles, the first of equals.
 * Null when no heading is like them.
 */
export function findHeadline(root: Part, { titles }: Pick<Metadata, 'titles'>): Part | null {
  let best: { part: Part; score: number } | null = null;
  for (const leaf of root.leaves()) {
    if (!leaf.isHeading || leaf.words === 0 || leaf.words > 60) continue;
    const likeness = Math.max(0, ...titles.map((title) => similarity(leaf.text, title)));
    const score = likeness + (leaf.element.localName === 'h1' ? 0.15 : 0) - (leaf.isInLink ? 0.1 : 0);
    if (likeness >= 0.4 && (!best || score > best.score)) best = { part: leaf, score };
  }
  return best?.part ?? null;
}
