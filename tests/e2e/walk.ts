import type { Page } from '@playwright/test';
import type { View, ViewRoot } from './both/lede-tab.ts';

/** What has the focus, by its name and how it can be seen. */
export interface Stop {
  readonly name: string;
  /** Whether a ring shows where one is. */
  readonly hasRing: boolean;
  /** Its smaller side, in CSS pixels. */
  readonly size: number;
}

/** Goes by the Tab key from where the focus is until it has been everywhere, and tells where it was. */
export async function walk(page: Page, view: View, limit = 120): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < limit; step++) {
    await page.keyboard.press('Tab');
    const stop = await view.evaluate(focusedStop);
    // Out of the dialog the focus goes to the browser's own bars before it comes back.
    if (!stop) continue;
    if (stops.some(({ name }) => name === stop.name)) return stops;
    stops.push(stop);
  }
  throw new Error(`The Tab key came to no end: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Goes by the Tab key to the control of a name. */
export async function tabTo(page: Page, view: View, name: RegExp, limit = 120): Promise<void> {
  for (let step = 0; step < limit; step++) {
    if (name.test((await view.evaluate(focusedStop))?.name ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never came to ${name}.`);
}

/** Is sent into views as its source. */
export function focusedStop(root: ViewRoot): Stop | null {
  const focused = root.activeElement as HTMLElement | null;
  if (!focused || focused === document.body || focused.matches('.reader, .popup-page')) return null;
  const labelled = (focused as HTMLInputElement).labels?.[0] ?? focused;
  // What lies unseen over its label has its ring there.
  const shown = getComputedStyle(focused).opacity === '0' ? labelled : focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  const { width, height } = shown.getBoundingClientRect();
  const text = focused.getAttribute('aria-label') ?? labelled.textContent ?? '';
  return {
    name: `${focused.localName} ${text.replace(/\s+/g, ' ').trim()}`.slice(0, 60),
    hasRing: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    size: Math.min(width, height),
  };
}
