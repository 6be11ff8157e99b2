import { useEffect, useState } from 'preact/hooks';
import { isolatedWorld } from '../../browser/isolated-world.ts';
import { loadScript } from '../../browser/late-scripts.ts';
import { SETTINGS, type Settings, saveSettings, watchSettings } from '../../browser/settings.ts';
import { Reader } from '../../components/reader/reader.tsx';
import type { Exporter } from '../../components/take/use-take.ts';
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
      loadExporter={loadExporter}
      onPrint={() => window.print()}
      onLeave={() => onLeave()}
    />
  );
}

async function loadExporter(): Promise<Exporter> {
  const world = isolatedWorld();
  if (!world.exporter) await loadScript('take');
  if (!world.exporter) throw new Error('take.js ran and left nothing.');
  return world.exporter;
}
