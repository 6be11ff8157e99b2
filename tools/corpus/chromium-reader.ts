import { join } from 'node:path';
import type { Outcome } from '../../core/article.ts';
import { bundleScript } from './bundle.ts';
import type { IsolatedPages } from './isolated-pages.ts';
import { failed, type PageReader } from './page-reader.ts';

/** A reader that loads pages in headless Chromium, as the extension finds them there. */
export async function createChromiumReader(pages: IsolatedPages): Promise<PageReader> {
  const script = await bundleScript(
    join(import.meta.dirname, '../../core/pipeline.ts'),
    'bundle.readPage(document).outcome',
  );
  return {
    lanes: 2,
    async read(html, url) {
      try {
        const [result] = await pages.run(html, url, [script]);
        if (result?.value == null) throw new Error('the content script returned nothing');
        return { outcome: result.value as Outcome, ms: result.ms };
      } catch (error) {
        return failed(error);
      }
    },
    close: () => pages.close(),
  };
}
