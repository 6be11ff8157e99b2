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

/**
 * Begins to read the tab, and the settings by which the article is shown, for whoever takes them. In this order: Chromium
 * opens the store and loads the script that reads pages one after the other, and the store takes the longer. Resolves once
 * both have been asked for.
 */
export function readAhead(): Promise<void> {
  let onAsked = () => {};
  const asked = new Promise<void>((resolve) => {
    onAsked = resolve;
  });
  const settings = asked.then(loadSettings);
  const reading = readTab('article', onAsked);
  // Who takes it hears of a failure; until then nobody does. The settings are wanted in any case.
  reading.then(onAsked, onAsked);
  (globalThis as AheadOfPopup).ledeAhead = { reading, settings };
  return asked;
}

/** What was begun ahead, once; undefined when there is none or it was taken. */
export function takeAhead<Name extends keyof Ahead>(name: Name): Ahead[Name] | undefined {
  const ahead = (globalThis as AheadOfPopup).ledeAhead;
  const begun = ahead?.[name];
  if (ahead) delete ahead[name];
  return begun;
}
