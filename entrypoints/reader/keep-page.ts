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
  const focused = document.activeElement;
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

function restoreFocus(focused: Element | null): void {
  const now = document.activeElement;
  if (now === focused) return;
  const hadFocus = focused !== null && focused !== document.body && focused.isConnected;
  if (hadFocus) (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
  else (now as HTMLElement | SVGElement | null)?.blur();
}
