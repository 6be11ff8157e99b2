import { keepSelection } from './selection.ts';
import { stillPage } from './still-page.ts';

/** The state of a page that the reader would miss. */
export interface KeptPage {
  /** Keeps the page still under reader mode, in the colour of `cover`, until `restore`. */
  still(cover: HTMLElement): void;
  restore(): void;
}

/** Remembers what a modal dialog disturbs: focus, selection, open popovers. */
export function keepPage(): KeptPage {
  const focused = focusedElement();
  const restoreSelection = keepSelection(focused);
  const popovers = [...document.querySelectorAll<HTMLElement>('[popover]:popover-open')];
  let release = () => {};
  return {
    still(cover) {
      release = stillPage(cover);
    },
    restore() {
      release();
      for (const popover of popovers)
        if (popover.isConnected && !popover.matches(':popover-open')) popover.showPopover();
      restoreFocus(focused);
      restoreSelection();
    },
  };
}

/** What has the focus, in frames of the same site too. */
function focusedElement(): Element | null {
  let focused = document.activeElement;
  for (let inside = focusInside(focused); inside; inside = focusInside(focused)) focused = inside;
  return focused;
}

function focusInside(frame: Element | null): Element | null {
  const inside = (frame as HTMLIFrameElement | null)?.contentDocument;
  return inside?.activeElement === inside?.body ? null : (inside?.activeElement ?? null);
}

function restoreFocus(focused: Element | null): void {
  const now = focusedElement();
  if (now === focused) return;
  const hadFocus = focused !== null && focused !== document.body && focused.isConnected;
  if (hadFocus) (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
  else (now as HTMLElement | SVGElement | null)?.blur();
}
