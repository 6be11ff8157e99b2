import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readTab, type TabReading } from '../../browser/page.ts';

/** What is known of the tab: nothing yet, or what reading it gave. */
export interface ReadingInUse {
  readonly reading: TabReading | null;
  /** Reads the tab once more. */
  retry(): void;
}

/** Reads the tab when the popup opens. A page that was slow is shown all the same when it answers at last. */
export function useReading(): ReadingInUse {
  const [reading, setReading] = useState<TabReading | null>(null);
  const attempt = useRef(0);

  const retry = useCallback(() => {
    const current = ++attempt.current;
    const show = (read: TabReading) => {
      if (current !== attempt.current) return;
      setReading(read);
      void read.later?.then(show);
    };
    setReading(null);
    readTab().then(show, (error) =>
      show({ tabId: NO_TAB, outcome: { ok: false, reason: 'failed', detail: String(error) } }),
    );
  }, []);

  useEffect(retry, [retry]);
  return { reading, retry };
}

const NO_TAB = -1;
