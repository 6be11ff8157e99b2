import { readTab, type TabReading } from './page.ts';
import { loadSettings, type Settings } from './settings.ts';

/** What is known before the popup's own scripts run. */
interface Ahead {
  readonly reading: Promise<TabReading>;
  readonly settings: Promise<Settings>;
}

/** What the popup's first script leaves to the others, which come later. */
interface AheadOfPopup {
  ledeAhead?: Partial<Ahead> | undefined;
}

/** Begins to read the tab, and then the settings by which the article is shown, for whoever takes them. */
export function readAhead(): void {
  const reading = readTab();
  // Who takes it hears of a failure; until then nobody does.
  reading.catch(() => {});
  (globalThis as AheadOfPopup).ledeAhead = { reading, settings: loadSettings() };
}

/** What was begun ahead, once; undefined when there is none or it was taken. */
export function takeAhead<Name extends keyof Ahead>(name: Name): Ahead[Name] | undefined {
  const ahead = (globalThis as AheadOfPopup).ledeAhead;
  const begun = ahead?.[name];
  if (ahead) delete ahead[name];
  return begun;
}
