import { Complaint } from '../complaint.ts';
import { type CorpusPage, listPages } from './corpus.ts';

/** The pages of a folder; a complaint that names the folder when it can't be read or holds none. */
export function pagesOf(folder: string): CorpusPage[] {
  const pages = read(folder);
  if (pages.length === 0) throw new Complaint(`The folder ${folder} holds no ID.html or ID.html.gz.`, 2);
  return pages;
}

function read(folder: string): CorpusPage[] {
  try {
    return listPages(folder);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Complaint(`The folder ${folder} can't be read: ${cause}`, 2);
  }
}
