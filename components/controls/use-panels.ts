import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Panels<Name extends string> {
  /** The panel that is open, if one is. */
  readonly open: Name | null;
  toggle(name: Name): void;
  show(name: Name): void;
  close(): void;
}

/**
 * Keeps at most one of several panels open. A panel bears `data-panel` and its name as id, the button that opens it
 * `aria-controls`; the focus goes to `data-panel-start` in it. Escape and `close` give the focus back to the button, or
 * to what had it; a press anywhere else closes the panel without moving the focus.
 */
export function usePanels<Name extends string>(container: RefObject<HTMLElement | null>): Panels<Name> {
  const [open, setOpen] = useState<Name | null>(null);
  const before = useRef<HTMLElement | null>(null);

  // With the panel itself, not a frame after it: the next press may be there already.
  useLayoutEffect(() => {
    const root = container.current;
    if (!open || !root) return;
    const enter = () => {
      const panel = root.querySelector<HTMLElement>(`#${open}`);
      (panel?.querySelector<HTMLElement>('[data-panel-start]') ?? panel)?.focus({ preventScroll: true });
      if (panel) arriving.disconnect();
    };
    // A panel may be fetched when it is first opened.
    const arriving = new MutationObserver(enter);
    arriving.observe(root, { childList: true, subtree: true });
    enter();

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else it would close the popup or leave reader mode as well.
      event.preventDefault();
      event.stopPropagation();
      setOpen(null);
      // The next press is not for this panel, even if it comes before the panel is gone.
      root.removeEventListener('keydown', onKeyDown);
      giveBack();
    };
    const onPress = (event: Event) => {
      const isInside = event
        .composedPath()
        .some(
          (target) => target instanceof Element && target.matches(`#${open}, [aria-controls~="${open}"]`),
        );
      if (!isInside) setOpen(null);
    };
    root.addEventListener('keydown', onKeyDown);
    root.addEventListener('pointerdown', onPress);
    return () => {
      arriving.disconnect();
      root.removeEventListener('keydown', onKeyDown);
      root.removeEventListener('pointerdown', onPress);
    };
  }, [open, container]);

  const giveBack = () => {
    // A panel that was opened by a key or in the text has no button: then to where the focus was before.
    const button = container.current?.querySelector<HTMLElement>(`[aria-controls~="${open}"]`);
    (button ?? before.current)?.focus({ preventScroll: true });
  };
  const change = (next: (current: Name | null) => Name | null) => {
    const root = container.current?.getRootNode() as Document | ShadowRoot | undefined;
    before.current = root?.activeElement as HTMLElement | null;
    setOpen(next);
  };
  return {
    open,
    toggle: (name) => change((current) => (current === name ? null : name)),
    show: (name) => change(() => name),
    close() {
      if (container.current?.querySelector(`#${open}:focus-within`)) giveBack();
      setOpen(null);
    },
  };
}
