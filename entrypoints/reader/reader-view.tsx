import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { FAMILIES, familyOf } from '../../browser/families.ts';
import { isolatedWorld } from '../../browser/isolated-world.ts';
import { loadScript } from '../../browser/late-scripts.ts';
import { keepPlace, type ReadingPlace, recallPlace } from '../../browser/places.ts';
import { askForKeys, askForSettings } from '../../browser/requests.ts';
import { SETTINGS, type Settings, saveSettings, watchSettings } from '../../browser/settings.ts';
import { tellOfVisit } from '../../browser/visit-messages.ts';
import type { SummaryEngine } from '../../components/article/use-summary.ts';
import type { ListeningEngine } from '../../components/listen/use-listening.ts';
import type { FindOrder } from '../../components/notes/linked-block.ts';
import type { PageSource } from '../../components/pages/page-source.ts';
import { type PlaceKeeping, Reader } from '../../components/reader/reader.tsx';
import { VisitNotice } from '../../components/reader/visit-notice.tsx';
import type { Teacher } from '../../components/receipt/teacher.ts';
import type { Exporter } from '../../components/take/use-take.ts';
import type { Found } from '../../core/article.ts';
import type { SummaryModel, WrittenSummary } from '../../core/summary/writing.ts';
import { useBrowserModel } from '../popup/use-browser-model.ts';
import type { LentTypefaces } from './typefaces.ts';

export interface ReaderViewProps {
  found: Found;
  teacher: Teacher;
  written: WrittenSummary | null;
  pageSource: PageSource;
  settings: Settings;
  typefaces: LentTypefaces;
  /** Whether it has opened by itself, on a site where the reader wants that. */
  isVisit: boolean;
  findOrder: FindOrder;
  isAtBeginning: boolean;
  onWhole: () => void;
  onLeave: () => void;
}

/** Reader mode, joined to the stored settings: it changes them and follows them. */
export function ReaderView({ settings: initial, typefaces, isVisit, onLeave, ...story }: ReaderViewProps) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);

  // The choice may come from another page.
  const family = familyOf(settings.typeface);
  useEffect(() => void (family && typefaces.want([family])), [family, typefaces]);
  const place = usePlaceKeeping(story.found.article.url, settings.isPlaceKept);
  const choose = (choice: Partial<Settings>) => {
    setSettings((before) => ({ ...before, ...choice }));
    void saveSettings(choice);
  };
  const never = () => {
    tellOfVisit('never-here');
    onLeave();
  };
  const model = useBrowserModel({
    use: settings.model,
    onUse: (use) => choose({ model: use }),
    loadWriter,
  });
  return (
    <Reader
      {...story}
      choices={settings}
      model={model}
      schema={SETTINGS}
      place={place}
      onChoice={choose}
      onAppearance={() => void typefaces.want(FAMILIES)}
      onAllSettings={() => void askForSettings()}
      loadSummary={loadSummary}
      loadExporter={loadExporter}
      loadListening={loadListening}
      loadReaderKeys={askForKeys}
      onPrint={() => window.print()}
      onLeave={() => onLeave()}
    >
      {isVisit && <VisitNotice site={location.hostname} onLeave={() => onLeave()} onNever={never} />}
    </Reader>
  );
}

async function loadSummary(): Promise<SummaryEngine> {
  const world = isolatedWorld();
  if (!world.summarizeAs) await loadScript('summary');
  if (!world.summarizeAs) throw new Error('summary.js ran and left nothing.');
  return { summarizeAs: world.summarizeAs };
}

async function loadExporter(): Promise<Exporter> {
  const world = isolatedWorld();
  if (!world.exporter) await loadScript('take');
  if (!world.exporter) throw new Error('take.js ran and left nothing.');
  return world.exporter;
}

/** Where the reader was in this article, and how to keep where they are; neither when they don't want it. */
function usePlaceKeeping(url: string, isWanted: boolean): PlaceKeeping {
  const [recalled, setRecalled] = useState<ReadingPlace | null>(null);
  // The place at the beginning, not the one that is kept while reading.
  useEffect(() => {
    if (isWanted) void recallPlace(url).then(setRecalled);
  }, [url, isWanted]);
  const onPlace = useCallback(
    (place: ReadingPlace | null) => {
      if (isWanted) void keepPlace(url, place);
    },
    [url, isWanted],
  );
  return useMemo(() => ({ recalled, onPlace }), [recalled, onPlace]);
}

async function loadListening(): Promise<ListeningEngine> {
  const world = isolatedWorld();
  if (!world.startListening) await loadScript('listen');
  if (!world.startListening) throw new Error('listen.js ran and left nothing.');
  return { startListening: world.startListening };
}

async function loadWriter(): Promise<SummaryModel['write']> {
  const world = isolatedWorld();
  if (!world.writeSummary) await loadScript('model');
  if (!world.writeSummary) throw new Error('model.js ran and left nothing.');
  return world.writeSummary;
}
