import type { ViewRoot } from './both/lede-tab.ts';

/**
 * What can't be read in the open panel of a view, or in the whole view when none is open: text that is cut off or lies
 * under other text, names that break in the middle, controls that show nothing. Is sent into views as its source.
 */
export function legibilityFaults(root: ViewRoot): string[] {
  const part = root.querySelector('[data-panel]') ?? root.querySelector('.popup, .reader');
  if (!part) return ['nothing is there'];
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  const { top, bottom, left, right } = part.getBoundingClientRect();
  const isOutside = top < -1 || left < -1 || bottom > window.bottom + 1 || right > window.right + 1;
  const texts = textsOf(part).map((node) => ({ node, words: node.data.trim(), boxes: boxesOf(node) }));
  return [
    ...(isOutside ? [`outside: ${part.className}`] : []),
    ...texts.filter(({ node, boxes }) => isCut(node, boxes)).map(({ words }) => `cut: ${words}`),
    ...overlaps(),
    ...brokenNames(),
    ...emptyControls(),
  ];

  function textsOf(element: Element): Text[] {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement as Element;
      const isShown = parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const isUnseen = !isShown || parent.closest('.visually-hidden, select, [aria-hidden]');
      if (node.data.trim() && !isUnseen && getComputedStyle(parent).fontSize !== '0px') found.push(node);
    }
    return found;
  }

  function boxesOf(node: Text): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  }

  /** What cuts a text off at its sides: everything around it that does not let it stick out. */
  function clippers(node: Text): Element[] {
    const found: Element[] = [];
    for (let at = node.parentElement; at; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible' || at === part) found.push(at);
    return found;
  }

  function isCut(node: Text, boxes: readonly DOMRect[]): boolean {
    // Tables and code scroll by themselves, and an ellipsis says that there is more.
    const around = clippers(node);
    if (around.some((at) => at.matches('.table, .code') || getComputedStyle(at).textOverflow === 'ellipsis'))
      return false;
    return around.some((at) => {
      const edge = at.getBoundingClientRect();
      return boxes.some((box) => box.left < edge.left - 1 || box.right > edge.right + 1);
    });
  }

  function overlaps(): string[] {
    const seen = texts.map(({ node, words, boxes }) => ({
      words,
      boxes: boxes.flatMap((box) => visible(node, box)),
    }));
    return seen.flatMap((one, index) =>
      seen
        .slice(index + 1)
        .filter((other) => one.boxes.some((box) => other.boxes.some((rival) => meet(box, rival))))
        .map((other) => `over each other: ${one.words} | ${other.words}`),
    );
  }

  /** What is seen of a line; its height is that of small letters, since lines stand closer than their boxes are high. */
  function visible(node: Text, { x, y, width, height }: DOMRect): DOMRect[] {
    let [left, right, top, bottom] = [x, x + width, y + height * 0.3, y + height * 0.75];
    for (const at of clippers(node)) {
      const edge = at.getBoundingClientRect();
      [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return right > left && bottom > top ? [new DOMRect(left, top, right - left, bottom - top)] : [];
  }

  function meet(one: DOMRect, other: DOMRect): boolean {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 1 && height > 1;
  }

  /** Names below samples stand on one line, or break between words. */
  function brokenNames(): string[] {
    return texts
      .filter(({ node }) => node.parentElement?.matches('.themes label'))
      .filter(({ words, boxes }) => boxes.length > words.split(' ').length)
      .map(({ words }) => `broken: ${words}`);
  }

  function emptyControls(): string[] {
    return [...(part as Element).querySelectorAll('button, dd')]
      .filter((control) => control.checkVisibility() && !control.querySelector('svg, [data-letters]'))
      .filter((control) => textsOf(control).length === 0)
      .map((control) => `empty: ${control.getAttribute('aria-label') ?? control.className}`);
  }
}
