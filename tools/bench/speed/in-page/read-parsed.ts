import { readWhole } from './contenders.ts';

/** Shows other markup in the page that stands there, and reads it. Returns the bytes in use when the garbage is gone. */
export function readParsed(page: Document, html: string): number {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  page.documentElement.replaceWith(page.adoptNode(parsed.documentElement));
  readWhole(page);
  (globalThis as { gc?: () => void }).gc?.();
  return memory();
}

/** Bytes of the script heap in use. Chromium alone tells them, exactly when started with --enable-precise-memory-info. */
function memory(): number {
  const { memory } = performance as Performance & { memory?: { usedJSHeapSize: number } };
  if (!memory) throw new Error('This browser does not tell how much memory scripts use.');
  return memory.usedJSHeapSize;
}
