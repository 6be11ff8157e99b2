import { placeOnPage } from '../../core/order-of-link.ts';

/**
 * Lets links to a place on the same page lead to that place in reader mode. Where the article does not hold it, calls
 * `onElsewhere` and leaves the link to the browser.
 */
export function followFragments(
  reader: HTMLElement,
  blockOf: (link: HTMLAnchorElement) => HTMLElement | null,
  onElsewhere: () => void,
): void {
  reader.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    if (placeOnPage(link.href, location.href) === null) return;
    const block = blockOf(link);
    if (!block) return onElsewhere();
    event.preventDefault();
    block.scrollIntoView({ block: 'center' });
  });
}
