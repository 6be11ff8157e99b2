import { useMemo } from 'preact/hooks';
import { modelState } from '../../browser/model-state.ts';
import { findSummarizer } from '../../browser/summarizer-api.ts';
import type { ModelInUse, ModelUse } from '../../components/model/model-in-use.ts';
import type { SummaryModel } from '../../core/summary/writing.ts';

export interface BrowserModelOptions {
  readonly use: ModelUse;
  readonly onUse: (use: 'on' | 'off') => void;
  /** Loads what has the model write, when that is first wanted. */
  readonly loadWriter: () => Promise<SummaryModel['write']>;
}

/** The browser's model and what the reader thinks of it; null where this window has none. */
export function useBrowserModel({ use, onUse, loadWriter }: BrowserModelOptions): ModelInUse | null {
  return useMemo(
    () =>
      findSummarizer() && {
        use,
        onUse,
        state: modelState,
        write: (article, options) =>
          loadWriter().then(
            (write) => write(article, options),
            // Lede was updated while this window was open.
            () => ({ ok: false, reason: 'failed' }),
          ),
      },
    [use],
  );
}
