import { isOrphaned, shadowRootOf } from '../../browser/context.ts';
import css from '../../components/reader/screen-and-paper.css?inline';
import { printArticle } from './print-article.ts';
import { watchTop } from './watch-top.ts';

export interface Host {
  /** What reader mode is drawn into. */
  readonly content: HTMLElement;
  /** Puts it over the page, and puts it back for as often as is reasonable when the page takes it away or covers it. */
  show(): void;
  remove(): void;
}

export interface HostOptions {
  /** Name of the dialog, for screen readers. */
  readonly name: string;
  /** Whether the page and other extensions may see what is in it. */
  readonly isOpen: boolean;
  /** Last change to the style sheet. */
  readonly rename: (css: string) => string;
  /** The reader or the browser closed the dialog. */
  readonly onClose: () => void;
  /** The page does not let it stand. */
  readonly onBlocked: () => void;
}

/**
 * The one element that reader mode adds to a page: a modal dialog in a shadow root, beside the body. Nothing the page
 * does with styles, scripts or its Content Security Policy changes what is in it.
 */
export function createHost({ name, isOpen, rename, onClose, onBlocked }: HostOptions): Host {
  removeOrphans();
  // A plain element, because the page could define a custom one and look into it.
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: isOpen ? 'open' : 'closed' });
  root.adoptedStyleSheets = [styleSheet(rename)];
  const dialog = document.createElement('dialog');
  dialog.className = DIALOG;
  dialog.setAttribute('aria-label', name);
  root.append(dialog);
  keepEventsIn(root);
  dialog.addEventListener('close', onClose);
  root.addEventListener('keydown', (event) => {
    // Not left to the browser, because the page may have forbidden it by capturing the key.
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // What the page has open below would close by the same press.
    event.preventDefault();
    onClose();
  });

  const stopPrinting = printArticle(dialog);

  let returns = 0;
  const comeBack = () => {
    if (isOrphaned()) onClose();
    else if (returns === MAX_RETURNS) onBlocked();
    else {
      returns += 1;
      show();
    }
  };
  const observer = new MutationObserver(() => {
    // The page may take it away alone, or with all of itself.
    if (element.parentNode !== document.documentElement || !dialog.matches(':modal')) comeBack();
  });
  const surface = watchTop(element, comeBack);

  function show(): void {
    const page = dialog.firstElementChild as HTMLElement | null;
    const top = page?.scrollTop ?? 0;
    observer.disconnect();
    document.documentElement.append(element);
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    // A dialog that was taken out of the document says that it is open and no longer is.
    dialog.removeAttribute('open');
    dialog.showModal();
    surface.reset();
    page?.focus({ preventScroll: true });
    page?.scrollTo({ top, behavior: 'instant' });
    queueMicrotask(() => {
      if (element.isConnected && dialog.getClientRects().length === 0) onBlocked();
    });
  }

  function remove(): void {
    observer.disconnect();
    surface.stop();
    stopPrinting();
    // The browser gives the focus back to what had it.
    dialog.close();
    element.remove();
  }

  return { content: dialog, show, remove };
}

/** Takes away what a version of Lede that has been updated since may have left in the page. */
function removeOrphans(): void {
  for (const element of document.documentElement.children) {
    if (!(element instanceof HTMLElement)) continue;
    if (shadowRootOf(element)?.querySelector(`:scope > dialog.${DIALOG}`)) element.remove();
  }
}

function styleSheet(rename: (css: string) => string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // The page's styles reach the host, but not what is in its shadow: no value may hang on the host.
  sheet.replaceSync(HOST + rename(css.replaceAll(':host', '.reader')));
  return sheet;
}

/**
 * Keeps the page's listeners from hearing what is done in reader mode, save those that capture at the window; and
 * keeps scripts from pressing its buttons where other extensions may see them.
 */
function keepEventsIn(root: ShadowRoot): void {
  for (const type of INPUT_EVENTS) {
    root.addEventListener(type, (event) => event.stopPropagation());
    root.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
}

const DIALOG = 'lede-reader';

/** How often reader mode comes back when the page removes or covers it, before it gives up. */
const MAX_RETURNS = 5;

const HOST = `
:host { all: initial !important; display: block !important; }
.${DIALOG}, .${DIALOG}::backdrop { all: unset; }
.${DIALOG} { position: fixed; inset: 0; display: block; inline-size: 100%; block-size: 100%; }
.${DIALOG}:focus { outline: none; }
@media print {
  .${DIALOG} { display: none; }
}
`;

const INPUT_EVENTS = [
  'auxclick',
  'beforeinput',
  'change',
  'click',
  'contextmenu',
  'copy',
  'cut',
  'dblclick',
  'dragstart',
  'focusin',
  'focusout',
  'input',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mousemove',
  'mouseout',
  'mouseover',
  'mouseup',
  'paste',
  'pointercancel',
  'pointerdown',
  'pointermove',
  'pointerout',
  'pointerover',
  'pointerup',
  'selectstart',
  'touchcancel',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
];
