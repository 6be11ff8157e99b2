import type { Page } from '@playwright/test';

/** All of a page that its visitor would miss: its markup, byte by byte, and what markup does not hold. */
export function pageState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(readPageState);
}

/** The same, for running in the page: it is sent there as its source. */
export function readPageState(): Record<string, unknown> {
  const elements = [...document.querySelectorAll<HTMLElement>('*')];
  const selection = getSelection();
  return {
    markup: new XMLSerializer().serializeToString(document),
    scroll: [scrollX, scrollY],
    scrollers: elements
      .map(({ id, scrollTop, scrollLeft }) => [id, scrollTop, scrollLeft])
      .filter(([id, top, left]) => id && (top || left)),
    focus: document.activeElement?.id || document.activeElement?.tagName,
    selection: [
      selection?.anchorNode?.textContent,
      selection?.anchorOffset,
      selection?.focusNode?.textContent,
      selection?.focusOffset,
    ],
    fields: elements
      .filter((element) => element.matches('input, textarea, select'))
      .map((element) => {
        const field = element as HTMLInputElement;
        return [field.id, field.value, field.checked, field.selectionStart, field.selectionEnd];
      }),
    open: elements.filter((element) => element.matches('[open], :modal, :popover-open')).map(({ id }) => id),
    fullscreen: document.fullscreenElement?.id,
    sound: elements
      .filter((element) => element instanceof HTMLMediaElement)
      .map(({ paused, currentTime, volume }) => [paused, paused ? currentTime : null, volume]),
    drawings: elements
      .filter((element) => element instanceof HTMLCanvasElement)
      .map((canvas) => canvas.toDataURL()),
    inShadows: elements.map(({ shadowRoot }) => shadowRoot?.activeElement?.localName).filter(Boolean),
    inFrames: Array.from(frames, ({ scrollY, document }) => [scrollY, document.activeElement?.id]),
    styleSheets: document.adoptedStyleSheets.map(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    ),
    typefaces: document.fonts.size,
  };
}

/** How many elements stand beside head and body, where reader mode puts its one. */
export function countHosts(page: Page): Promise<number> {
  return page.evaluate(countHostsHere);
}

/** The same, for running in the page. */
export function countHostsHere(): number {
  return [...document.documentElement.children].filter((e) => e !== document.head && e !== document.body)
    .length;
}
