import { useEffect, useState } from 'preact/hooks';
import { recallSettings, rememberSettings } from '../../browser/first-paint.ts';
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

  useEffect(() => {
    const show = (stored: Settings) => {
      setSettings(stored);
      setLoaded(true);
      rememberSettings(stored);
    };
    void loadSettings().then(show);
    return watchSettings(show);
  }, []);

  const preview = (change: Partial<Settings>) => setSettings((current) => ({ ...current, ...change }));
  const change = (change: Partial<Settings>) => {
    preview(change);
    void saveSettings(change).then((isKept) => setLost(!isKept));
  };
  return { current: settings, isLoaded, isLost, preview, change };
}
