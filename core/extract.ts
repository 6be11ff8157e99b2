import { Readability } from '@mozilla/readability';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { orderOf, ordersOf, type Snapshot } from './snapshot.ts';
import type { Survey } from './survey.ts';

/** Which parts of the page are the article. */
export interface Extraction {
  /** The leaves and pictures that belong to it, by their order in the snapshot. */
  readonly kept: Set<number>;
  /** The author's line that Readability recognised and took out of the text, if any. */
  readonly byline: string | null;
}

/**
 * Lets Readability (Mozilla, the engine of Firefox's Reader View) find the article on a second copy, and reads off
 * its result which blocks of the first it chose: so nothing of the page's structure is lost on the way. Null when
 * it finds no article.
 */
export function extract(copy: Snapshot, title: string, removals: Removals): Extraction | null {
  const page = copy.document.cloneNode(true) as Document;
  page.title = title;
  takeOut(page, removals);
  const result = new Readability<Node>(page, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse();
  if (!result?.content) return null;
  const kept = new Set<number>();
  for (const element of (result.content as Element).querySelectorAll('*'))
    for (const order of ordersOf(element)) kept.add(order);
  return { kept, byline: result.byline ?? null };
}

/** The smallest part that holds all kept leaves. Null when nothing is kept. */
export function keptRoot(page: Survey, kept: ReadonlySet<number>): Part | null {
  let common: Part | null = null;
  for (const leaf of page.root.leaves()) {
    if (leaf.words === 0 || !kept.has(leaf.order)) continue;
    common ??= leaf;
    while (common && !common.holds(leaf)) common = common.parent;
  }
  return common;
}

function takeOut(page: Document, removals: Removals): void {
  const orders = new Set(removals.taken.map(({ part }) => part.order));
  if (orders.size === 0) return;
  for (const element of [...page.body.querySelectorAll('*')])
    if (orders.has(orderOf(element) ?? -1)) element.remove();
}
