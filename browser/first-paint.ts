import { readSettings, type Settings } from './settings.ts';

/**
 * A copy of the settings that can be read without waiting, so that a page of the extension has the right colours and
 * sizes in its first frame. The store remains the truth; the copy may be one visit old. For the extension's own pages
 * only: elsewhere `localStorage` is the page's.
 */
export function rememberSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Without the copy the first frame has the default colours; nothing else depends on it.
  }
}

/** The settings as they were at the last visit; the defaults at the first. */
export function recallSettings(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // A copy that can't be read is worth as much as none.
    return readSettings(undefined);
  }
}

const KEY = 'settings';
