import { type CorpusPage, readHtml } from './corpus.ts';
import { type CorpusLine, corpusLine } from './corpus-line.ts';
import { inLanes } from './in-lanes.ts';
import { pageAddress } from './page-address.ts';
import { failed, type PageReader } from './page-reader.ts';

/** Cleans pages and gives `write` one line a page in the pages' order. A page that fails is a line like the others. */
export function cleanCorpus(
  pages: readonly CorpusPage[],
  reader: PageReader,
  write: (line: CorpusLine) => void,
): Promise<void> {
  return inLanes(pages, reader.lanes, (page) => cleanPage(page, reader), write);
}

async function cleanPage(page: CorpusPage, reader: PageReader): Promise<CorpusLine> {
  try {
    const { outcome, ms } = await reader.read(readHtml(page), pageAddress(page));
    return corpusLine(page.id, outcome, ms);
  } catch (error) {
    const { outcome, ms } = failed(error);
    return corpusLine(page.id, outcome, ms);
  }
}
