import { type CorpusPage, readHtml } from './corpus.ts';
import type { CorpusLine } from './corpus-line.ts';
import { corpusLine } from './corpus-line.ts';
import { failed, type PageReader } from './page-reader.ts';

/**
 * Cleans pages, as many at a time as the reader has lanes for, and gives `write` one line a page in the
 * pages' order. A page that fails is a line like the others.
 */
export async function cleanCorpus(
  pages: readonly CorpusPage[],
  reader: PageReader,
  write: (line: CorpusLine) => void,
): Promise<void> {
  const done = new Map<number, CorpusLine>();
  let next = 0;
  let written = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < pages.length; index = next++) {
      // The loop's condition keeps the index inside the list.
      done.set(index, await cleanPage(pages[index] as CorpusPage, reader));
      for (let line = done.get(written); line !== undefined; line = done.get(written)) {
        write(line);
        done.delete(written++);
      }
    }
  };
  await Promise.all(Array.from({ length: reader.lanes }, lane));
}

/** Cleans one page of a corpus. */
export async function cleanPage(page: CorpusPage, reader: PageReader): Promise<CorpusLine> {
  const url = page.url ?? `https://${encodeURIComponent(page.id).toLowerCase()}.invalid/`;
  try {
    const { outcome, ms } = await reader.read(readHtml(page), url);
    return corpusLine(page.id, outcome, ms);
  } catch (error) {
    const { outcome, ms } = failed(error);
    return corpusLine(page.id, outcome, ms);
  }
}
