/** Whether a page has changed since somebody began to watch it. */
export interface ChangeWatch {
  hasChanged(): boolean;
  stop(): void;
}

/**
 * Watches a page until its first change: of an element, a text or an attribute, or of the width that it is laid out for.
 * What happens inside frames and shadow roots is not seen.
 */
export function watchChanges(page: Document): ChangeWatch {
  const width = page.documentElement.clientWidth;
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
    // Busy pages change all the time, and one change is enough to know.
    observer.disconnect();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    hasChanged: () =>
      hasChanged || observer.takeRecords().length > 0 || page.documentElement.clientWidth !== width,
    stop: () => observer.disconnect(),
  };
}
