/**
 * Takes reader mode out of its dialog while the browser prints: what lies over all else gets no second sheet of
 * paper. Returns how to stop.
 */
export function printArticle(dialog: HTMLDialogElement): () => void {
  const root = dialog.getRootNode() as ShadowRoot;
  let goBack = () => {};
  const before = (event: Event) => {
    const page = dialog.firstElementChild as HTMLElement | null;
    // The page may only say that it prints.
    if (!page || !event.isTrusted) return;
    const { scrollTop } = page;
    const focused = root.activeElement as HTMLElement | null;
    root.append(page);
    goBack = () => {
      dialog.append(page);
      page.scrollTo({ top: scrollTop, behavior: 'instant' });
      focused?.focus({ preventScroll: true });
      goBack = () => {};
    };
  };
  const after = () => goBack();
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    goBack();
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
