import type { Outcome } from '../../core/article.ts';
import type { IsolatedPages, ScriptResult } from './isolated-pages.ts';
import { failed, type PageReader, type TimedOutcome } from './page-reader.ts';
import { builtPageScript } from './page-script.ts';

/** A reader that loads pages in headless Chromium and reads them as the extension does there. */
export function createChromiumReader(pages: IsolatedPages): PageReader {
  const script = builtPageScript();
  return {
    lanes: 2,
    async read(html, url) {
      try {
        const [result] = await pages.run(html, url, [script]);
        return readingOf(result);
      } catch (error) {
        return failed(error);
      }
    },
    close: () => pages.close(),
  };
}

/** The reading that the built page script gave. */
export function readingOf(result: ScriptResult | undefined): TimedOutcome {
  if (result === undefined || 'error' in result)
    return failed(result?.error ?? 'The page script did not run.');
  if (typeof result.value !== 'string') return failed('The page script returned nothing.');
  // What entrypoints/page.ts of the same sources answers with.
  const { outcome } = JSON.parse(result.value) as { outcome: Outcome };
  return { outcome, ms: result.ms };
}
