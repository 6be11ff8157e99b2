import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { recallSettings, rememberSettings } from '../../browser/first-paint.ts';
import { takeAhead } from '../../browser/read-ahead.ts';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../../browser/settings.ts';

export interface SettingsInUse {
  readonly current: Settings;
  /** Whether the store has been read; until then the settings are those of the last visit. */
  readonly isLoaded: boolean;
  /** Whether the last change could not be kept; it holds all the same until the page is closed. */
  readonly isLost: boolean;
  /** Shows a change without keeping it. */
  preview(change: Partial<Settings>): void;
  /** Shows a change and keeps it. */
  change(change: Partial<Settings>): void;
}

/** The reader's settings, from the first frame on, and kept right when they change elsewhere. */
export function useSettings(): SettingsInUse {
  const [settings, setSettings] = useState(recallSettings);
  const [isLoaded, setLoaded] = useState(false);
  const [isLost, setLost] = useState(false);
  // What was chosen here and is not in the store yet stands against what comes out of the store.
  const pending = useRef<Partial<Settings>>({});

  // Not after the first frame is painted, which is what plain effects wait for: the article waits for them.
  useLayoutEffect(() => {
    const show = (stored: Settings) => {
      setSettings({ ...stored, ...pending.current });
      setLoaded(true);
      rememberSettings(stored);
    };
    void (takeAhead('settings') ?? loadSettings()).then(show);
    return watchSettings(show);
  }, []);

  const preview = (change: Partial<Settings>) => {
    pending.current = { ...pending.current, ...change };
    setSettings((current) => ({ ...current, ...change }));
  };
  const change = async (wanted: Partial<Settings>) => {
    preview(wanted);
    rememberSettings({ ...recallSettings(), ...wanted });
    const isKept = await saveSettings(wanted);
    if (isKept) pending.current = without(pending.current, wanted);
    setLost(!isKept);
  };
  return { current: settings, isLoaded, isLost, preview, change: (wanted) => void change(wanted) };
}

/** The changes that are not among those that were kept. */
function without(changes: Partial<Settings>, kept: Partial<Settings>): Partial<Settings> {
  const names = Object.keys(changes) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => changes[name] !== kept[name]).map((name) => [name, changes[name]]),
  );
}
