import { Engine } from './engine.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { orderOf } from './snapshot.ts';
import type { Survey } from './survey.ts';

/** Which parts of the page are the article. */
export interface Extraction {
  /** The leaves and pictures that belong to it, by their order in the snapshot. */
  readonly kept: Set<number>;
  /** The author's line that Readability recognised and took out of the text, if any. */
  readonly byline: string | null;
}

/**
 * Lets Readability find the article on a second copy, and reads off its result which blocks of the first it chose:
 * so nothing of the page's structure is lost on the way. Null when it finds no article.
 */
export function extract(page: Survey, title: string, removals: Removals): Extraction | null {
  if (isListOnly(page.root)) return null;
  const result = new Engine(() => copyWithout(page, title, removals)).choose();
  if (!result) return null;
  const kept = new Set<number>();
  for (const element of result.content.querySelectorAll(`[${ORDER}]`))
    kept.add(Number(element.getAttribute(ORDER)));
  return { kept, byline: result.byline };
}

/** Whether a page has thousands of words, nearly all in links, and no paragraph: to look through it would take long. */
function isListOnly({ words, linkShare, proseBlocks }: Part): boolean {
  return proseBlocks === 0 && words > LONG_LIST && linkShare > LINKED;
}

const LONG_LIST = 5_000;
const LINKED = 0.8;

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

/** A copy of the copied page without what was taken out, in which leaves and pictures bear their orders. */
function copyWithout({ root }: Survey, title: string, removals: Removals): Document {
  const marked = [
    ...root.leaves().map(({ element }) => element),
    ...root.element.getElementsByTagName('img'),
  ];
  const places = removals.taken.map(({ part: { element } }) => ({
    element,
    parent: element.parentNode,
    next: element.nextSibling,
  }));
  for (const element of marked) element.setAttribute(ORDER, String(orderOf(element)));
  for (const { element } of places) element.remove();
  const copy = root.element.ownerDocument.cloneNode(true) as Document;
  // From the last on, since the next sibling of one may be another.
  for (const { element, parent, next } of places.reverse()) parent?.insertBefore(element, next);
  for (const element of marked) element.removeAttribute(ORDER);
  copy.title = title;
  return copy;
}

const ORDER = 'data-o';
