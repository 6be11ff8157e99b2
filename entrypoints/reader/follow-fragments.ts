/**
 * Lets links to a place on the same page lead to that place in reader mode. Where the article does not hold it, calls
 * `onElsewhere` and leaves the link to the browser.
 */
export function followFragments(
  reader: HTMLElement,
  sources: readonly Element[],
  onElsewhere: () => void,
): void {
  reader.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href]');
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !fragmentOnPage(link)) return;
    const place = placeOfLink(link, reader, sources);
    if (!place) return onElsewhere();
    event.preventDefault();
    place.scrollIntoView({ block: 'center' });
  });
}

/** The element of reader mode that a link on the same page leads to; null where the article does not hold it. */
export function placeOfLink(
  link: HTMLAnchorElement,
  reader: HTMLElement,
  sources: readonly Element[],
): HTMLElement | null {
  const fragment = fragmentOnPage(link);
  return fragment === null ? null : placeOf(fragment, reader, sources);
}

/** What a link names on this page; null when it leads to another one. */
function fragmentOnPage({ href }: HTMLAnchorElement): string | null {
  const [address, fragment] = href.split(/#(.*)/s, 2);
  return fragment && address === location.href.split('#', 1)[0] ? decoded(fragment) : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray per cent sign: browsers take such a name as it stands.
    return fragment;
  }
}

function placeOf(fragment: string, reader: HTMLElement, sources: readonly Element[]): HTMLElement | null {
  const target = document.getElementById(fragment) ?? document.getElementsByName(fragment)[0];
  if (!target) return null;
  let isBeforeArticle = true;
  for (const element of reader.querySelectorAll<HTMLElement>('[data-order]')) {
    const source = sources[Number(element.dataset.order)];
    if (!source || element.querySelector('[data-order]')) continue;
    if (source.contains(target)) return element;
    if (isAfter(source, target)) return isBeforeArticle && !target.contains(source) ? null : element;
    isBeforeArticle = false;
  }
  return null;
}

/** Whether an element begins with or after another one. */
function isAfter(element: Element, other: Element): boolean {
  return Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
}
