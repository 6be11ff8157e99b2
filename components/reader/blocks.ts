/** The paragraphs, subheads, items … of the article in their order: the innermost elements that the page has too. */
export function blocksOf(page: HTMLElement): HTMLElement[] {
  const elements = [...page.querySelectorAll<HTMLElement>('.text [data-order]')];
  return elements.filter((element) => !element.querySelector('[data-order]'));
}

/** Index of the block at a height of the window, in CSS pixels: the first that ends below it; the last at the end. */
export function blockAt(blocks: readonly HTMLElement[], height: number): number {
  const found = blocks.findIndex((block) => block.getBoundingClientRect().bottom > height);
  return found < 0 ? blocks.length - 1 : found;
}

/** Brings an element to the top, below the bar, and gives it the focus, so that the Tab key goes on from there. */
export function bringUp(element: HTMLElement): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'start', behavior: isStill ? 'instant' : 'smooth' });
}

/** Goes to the next block or to the one before, seen from the one that has the focus or else stands at the top. */
export function stepBlock(page: HTMLElement, by: 1 | -1): void {
  const blocks = blocksOf(page);
  const { activeElement } = page.getRootNode() as Document | ShadowRoot;
  const focused = blocks.indexOf(activeElement as HTMLElement);
  const line = page.getBoundingClientRect().top + TOP;
  const first = blocks.findIndex((block) => block.getBoundingClientRect().top >= line);
  // Going on from the headline, the first block is the next one.
  const next = focused >= 0 ? focused + by : by > 0 ? first : (first < 0 ? blocks.length : first) - 1;
  const block = blocks[next];
  if (block) bringUp(block);
}

/** Pixels from the top of what scrolls under which a bar may lie. */
const TOP = 48;
