import type { ElementContent, Root } from 'hast';
import type { Article } from '../../core/article.ts';
import { plainText } from '../../core/text.ts';

/** A note, and where it opens: below the line of its mark, in CSS pixels from the edges of the scrolled page. */
export interface OpenNote {
  readonly content: Root;
  readonly place: HTMLElement;
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** The note that a mark leads to; null when it leads to something else. `place` is the block that it leads to. */
export function noteAt(
  mark: HTMLAnchorElement,
  place: HTMLElement | null,
  { article, page }: { article: Article; page: HTMLElement },
): OpenNote | null {
  const paragraph = mark.closest<HTMLElement>('[data-order]');
  const order = Number(place?.dataset.order);
  // What leads back to the text is no mark, and what is as long as a chapter no note.
  if (!place || order <= Number(paragraph?.dataset.order) || (place.textContent ?? '').length > LONGEST)
    return null;
  const block = blockOf(article.content.children, order);
  const text = page.querySelector('.text');
  if (!block || !text) return null;
  const { left, top } = page.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(text);
  const { left: start, width } = text.getBoundingClientRect();
  const inset = Number.parseFloat(paddingLeft);
  return {
    content: { type: 'root', children: [unplaced(block)] },
    place,
    top: mark.getBoundingClientRect().bottom - top + page.scrollTop + GAP,
    left: start - left + inset,
    width: width - inset - Number.parseFloat(paddingRight),
  };
}

/** Whether a link is a number, a letter or a sign, raised or in brackets. */
export function isMark(link: HTMLAnchorElement): boolean {
  const text = link.textContent?.trim() ?? '';
  const isRaised = link.closest('sup') !== null || link.querySelector('sup') !== null;
  return isRaised ? text.length <= 5 : /^(?:\[\w{1,3}\]|\(\d{1,3}\)|\d{1,3}|[*†‡§¶]{1,3})$/.test(text);
}

function blockOf(
  nodes: readonly (ElementContent | Root['children'][number])[],
  order: number,
): ElementContent | null {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.data?.order === order ? node : blockOf(node.children, order);
    if (found) return found;
  }
  return null;
}

/**
 * A copy without places: it is not the block itself, which can still be gone to. A list's entry is a paragraph here, and
 * there is no way to go back.
 */
function unplaced(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { data: _, ...element } = node;
  const tagName = node.tagName === 'li' ? 'div' : node.tagName;
  return { ...element, tagName, children: node.children.filter((child) => !isWayBack(child)).map(unplaced) };
}

/** Whether a node is an arrow that leads back from a note to its mark. */
function isWayBack(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'a' &&
    String(node.properties.href).includes('#') &&
    !/[\p{L}\p{N}]/u.test(plainText(node))
  );
}

/** Characters; there are notes of several paragraphs. */
const LONGEST = 3_000;

/** Pixels between a line and its note. */
const GAP = 6;
