import { readTab, type TabReading } from './page.ts';

/** What the popup's first script leaves to the others, which come later. */
interface AheadOfPopup {
  ledeReading?: Promise<TabReading> | undefined;
}

/** Begins to read the tab, for whoever takes the reading. */
export function readAhead(): void {
  const reading = readTab();
  // Who takes it hears of a failure; until then nobody does.
  reading.catch(() => {});
  (globalThis as AheadOfPopup).ledeReading = reading;
}

/** The reading that was begun ahead, once; undefined when there is none or it was taken. */
export function takeReading(): Promise<TabReading> | undefined {
  const ahead = globalThis as AheadOfPopup;
  const { ledeReading } = ahead;
  ahead.ledeReading = undefined;
  return ledeReading;
}
