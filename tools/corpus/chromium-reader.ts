import type { Outcome } from '../../core/article.ts';
import type { IsolatedPages } from './isolated-pages.ts';
import { failed, type PageReader } from './page-reader.ts';
import { builtPageScript } from './page-script.ts';

/** A reader that loads pages in headless Chromium and reads them as the extension does there. */
export function createChromiumReader(pages: IsolatedPages): PageReader {
  const script = builtPageScript();
  return {
    lanes: 2,
    async read(html, url) {
      try {
        const [result] = await pages.run(html, url, [script]);
        return { outcome: outcomeOf(result?.value), ms: result?.ms ?? 0 };
      } catch (error) {
        return failed(error);
      }
    },
    close: () => pages.close(),
  };
}

/** What entrypoints/page.ts answers with. */
function outcomeOf(value: unknown): Outcome {
  if (typeof value !== 'string') throw new Error('The page script returned nothing.');
  const { outcome } = JSON.parse(value) as { outcome: Outcome };
  return outcome;
}
