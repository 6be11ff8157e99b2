/**
 * Brings a place in the article into view and gives it the focus, so that screen readers and the Tab key go on
 * from there. Does nothing when there is no such place.
 */
export function goTo(root: HTMLElement | null, id: string): void {
  const place = root?.querySelector<HTMLElement>(`#${id}`);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  place?.focus({ preventScroll: true });
}
