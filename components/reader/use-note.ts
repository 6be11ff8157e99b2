import type { ElementContent, Root } from 'hast';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../core/article.ts';

/** Finds the block of the article that a link on the same page leads to; null when it leads elsewhere. */
export type FindPlace = (link: HTMLAnchorElement) => HTMLElement | null;

/** A note, and where it opens: below the line of its mark, in CSS pixels from the edges of the scrolled page. */
export interface OpenNote {
  readonly content: Root;
  readonly place: HTMLElement;
  readonly top: number;
  readonly left: number;
  readonly width: number;
}

/** Opens notes where their marks stand, instead of leading to them. `onOpen` is called for each. */
export function useNote(
  scroller: RefObject<HTMLElement | null>,
  article: Article,
  find: FindPlace,
  onOpen: () => void,
): OpenNote | null {
  const [note, setNote] = useState<OpenNote | null>(null);
  useEffect(() => {
    const page = scroller.current;
    if (!page) return;
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('.text a[href]');
      if (!link || !isMark(link) || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const opened = noteAt(link, find(link), article, page);
      if (!opened) return;
      event.preventDefault();
      setNote(opened);
      onOpen();
    };
    // Before anybody follows the link.
    page.addEventListener('click', onClick, { capture: true });
    return () => page.removeEventListener('click', onClick, { capture: true });
  }, [scroller, article]);
  return note;
}

function noteAt(
  link: HTMLAnchorElement,
  place: HTMLElement | null,
  { content }: Article,
  page: HTMLElement,
): OpenNote | null {
  const paragraph = link.closest<HTMLElement>('[data-order]');
  const order = Number(place?.dataset.order);
  // What leads back to the text is no mark, and what is as long as a chapter no note.
  if (!place || order <= Number(paragraph?.dataset.order) || (place.textContent ?? '').length > LONGEST)
    return null;
  const block = blockOf(content.children, order);
  const text = page.querySelector('.text')?.getBoundingClientRect();
  if (!block || !text) return null;
  const { left, top } = page.getBoundingClientRect();
  return {
    content: { type: 'root', children: [unplaced(block)] },
    place,
    top: link.getBoundingClientRect().bottom - top + page.scrollTop + GAP,
    left: text.left - left,
    width: text.width,
  };
}

/** A number, a letter or a sign, raised or in brackets. */
function isMark(link: HTMLAnchorElement): boolean {
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

/** A copy without places: it is not the block itself, which can still be gone to. A list's entry is a paragraph here. */
function unplaced(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const { data: _, ...element } = node;
  const tagName = node.tagName === 'li' ? 'div' : node.tagName;
  return { ...element, tagName, children: node.children.map(unplaced) };
}

/** Characters; there are notes of several paragraphs. */
const LONGEST = 3_000;

/** Pixels between a line and its note. */
const GAP = 6;
