import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadingWish } from '../../browser/isolated-world.ts';
import { namingClosed, readTab, type TabReading } from '../../browser/page.ts';
import { takeAhead } from '../../browser/read-ahead.ts';

/** What is known of the tab: nothing yet, or what reading it gave. */
export interface ReadingInUse {
  readonly reading: TabReading | null;
  /** Reads the tab once more, as the article or as what else is wished for. */
  read(wish?: ReadingWish): void;
}

/** Reads the tab when the popup opens. A page that was slow is shown all the same when it answers at last. */
export function useReading(): ReadingInUse {
  const [reading, setReading] = useState<TabReading | null>(null);
  const attempt = useRef(0);

  const read = useCallback((wish: ReadingWish = 'article') => {
    const current = ++attempt.current;
    const show = (answer: TabReading) => {
      if (current !== attempt.current) return;
      setReading(answer);
      void answer.later?.then(show);
    };
    setReading(null);
    (takeAhead('reading') ?? readTab(wish)).then(namingClosed).then(show, (error) =>
      show({
        tabId: NO_TAB,
        wish,
        hasSelection: false,
        outcome: { ok: false, reason: 'failed', detail: String(error) },
      }),
    );
  }, []);

  // Not after the first frame is painted, which is what plain effects wait for.
  useLayoutEffect(() => read(), [read]);
  return { reading, read };
}

const NO_TAB = -1;
