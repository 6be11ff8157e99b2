import { Complaint } from '../complaint.ts';
import { type CorpusPage, listPages } from './corpus.ts';

/** The pages of a folder, or a complaint that names the folder. */
export function pagesOf(folder: string): CorpusPage[] {
  try {
    return listPages(folder);
  } catch (error) {
    throw new Complaint(
      `The folder ${folder} can't be read: ${error instanceof Error ? error.message : error}`,
      2,
    );
  }
}
