/** A page that was read, as it stands in front of the reader. */
export interface LinkedPage {
  readonly document: Document;
  readonly url: string;
  /** `sources[order]` is the element of the page with this order. */
  readonly sources: readonly Element[];
}

/**
 * The order of the block that a link on a page leads to: of the innermost blocks that are shown, given by their orders,
 * the one that holds the place, else the next one below it. Null when the link leads to another page, or to a place
 * that the article does not hold.
 */
export function orderOfLink(
  href: string,
  orders: readonly number[],
  { document, url, sources }: LinkedPage,
): number | null {
  const name = placeOnPage(href, url);
  const target = name && (document.getElementById(name) ?? document.getElementsByName(name)[0]);
  if (!target) return null;
  let isBeforeArticle = true;
  for (const order of orders) {
    const source = sources[order];
    if (!source) continue;
    if (source.contains(target)) return order;
    if (isAfter(source, target)) return isBeforeArticle && !target.contains(source) ? null : order;
    isBeforeArticle = false;
  }
  return null;
}

/** What a link names on the page at an address; null when it leads to another one, or to no place of this. */
export function placeOnPage(href: string, url: string): string | null {
  const [address, fragment] = href.split(/#(.*)/s, 2);
  return fragment && address === url.split('#', 1)[0] ? decoded(fragment) : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray per cent sign: browsers take such a name as it stands.
    return fragment;
  }
}

/** Whether an element begins with or after another one. */
function isAfter(element: Element, other: Element): boolean {
  // Node.DOCUMENT_POSITION_FOLLOWING
  return (other.compareDocumentPosition(element) & 4) !== 0;
}
