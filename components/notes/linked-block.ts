import { blocksOf } from '../reader/blocks.ts';

/** Tells which of the blocks with these orders a link leads to; null when it leads elsewhere. */
export type FindOrder = (href: string, orders: readonly number[]) => number | null;

/** The block of the article that a link on the same page leads to; null when it leads elsewhere. */
export function linkedBlock(
  link: HTMLAnchorElement,
  page: HTMLElement,
  findOrder: FindOrder,
): HTMLElement | null {
  const order = findOrder(link.href, shownOrders(page));
  return order === null ? null : blockWith(page, order);
}

/** The orders of all blocks of the article that are shown, in their order. */
export function shownOrders(page: HTMLElement): number[] {
  return blocksOf(page).map((block) => Number(block.dataset.order));
}

/** The block that has an order; null when it is not shown. */
export function blockWith(page: HTMLElement, order: number): HTMLElement | null {
  return blocksOf(page).find((block) => Number(block.dataset.order) === order) ?? null;
}
