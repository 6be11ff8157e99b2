import { useEffect, useState } from 'preact/hooks';
import { SETTINGS, type Settings, saveSettings, watchSettings } from '../../browser/settings.ts';
import { Reader } from '../../components/reader/reader.tsx';
import type { Article, Removal } from '../../core/article.ts';

export interface ReaderViewProps {
  article: Article;
  removals: readonly Removal[];
  settings: Settings;
  onLeave: () => void;
}

/** Reader mode, joined to the stored settings: it changes them and follows them. */
export function ReaderView({ settings: initial, onLeave, ...story }: ReaderViewProps) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);

  const choose = (choice: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...choice }));
    void saveSettings(choice);
  };
  return (
    <Reader
      {...story}
      choices={settings}
      textSizes={SETTINGS.textSize}
      onChoice={choose}
      onResetLook={() => choose({ theme: SETTINGS.theme.initial, textSize: SETTINGS.textSize.initial })}
      onLeave={() => onLeave()}
    />
  );
}
