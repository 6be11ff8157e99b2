import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReadingWish } from '../../browser/isolated-world.ts';
import { printArticle, type ReaderAnswer, readerState, showReader } from '../../browser/reader-mode.ts';
import { handWriting } from '../../browser/reading-in-tab.ts';
import type { ShownRefusal } from '../../components/refusal/refusal-notice.tsx';
import { messageKey } from '../../components/text/message-key.ts';
import type { WrittenSummary } from '../../core/summary/writing.ts';

export interface ReaderSwitch {
  readonly isOn: boolean;
  /** Why the last switching failed, in words. */
  readonly refusal: string | null;
  toggle(): void;
  /** What the model has written goes with the article, once it has. */
  take(written: WrittenSummary): void;
  /** Prints the article, which is done out of reader mode. */
  print(): void;
}

/** Switches reader mode in the page, for what the popup shows. Once it is on, the popup makes way for it. */
export function useReaderSwitch(tabId: number, wish: ReadingWish): ReaderSwitch {
  const [isOn, setOn] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const written = useRef<WrittenSummary | null>(null);

  useEffect(() => {
    void readerState(tabId).then((state) => {
      setOn(state === 'on');
      if (state === 'blocked') setRefusal(inWords('reader-blocked'));
    });
  }, [tabId]);

  const act = async (ask: () => Promise<ReaderAnswer>) => {
    if (isBusy) return;
    setBusy(true);
    if (written.current) await handWriting(tabId, written.current);
    const answer = await ask();
    setBusy(false);
    setRefusal(answer.ok ? null : inWords(answer.reason));
    if (!answer.ok) return;
    setOn(answer.isOn);
    if (answer.isOn) close();
  };
  return {
    isOn,
    refusal,
    toggle: () => void act(() => showReader(tabId, !isOn, wish)),
    take: (summary) => {
      written.current = summary;
    },
    print: () => void act(() => printArticle(tabId, wish)),
  };
}

function inWords(reason: ShownRefusal): string {
  const key = messageKey(reason);
  return `${i18n.t(`refusal.${key}.title`)} ${i18n.t(`refusal.${key}.text`)}`;
}
