/**
 * Keeps the popup from asking for more room than the browser gives it: less than 600 pixels in height on a small
 * screen, 400 × 300 when everything is enlarged to twice its size. Chromium would else put scroll bars around it.
 */
export function fitPopup(): void {
  addEventListener('load', fit);
  addEventListener('resize', fit);
}

function fit(): void {
  const { body } = document;
  if (innerHeight <= UNSIZED) return;
  if (body.offsetHeight > innerHeight) body.style.blockSize = `${innerHeight}px`;
  if (body.offsetWidth > innerWidth)
    document.documentElement.style.setProperty('--popup-inline', `${innerWidth}px`);
}

/** Until it has looked at its content, Chromium keeps a popup 25 pixels high. */
const UNSIZED = 100;
