import { basename, resolve } from 'node:path';
import { Complaint } from '../complaint.ts';
import { readHtml, readTruths } from './corpus.ts';
import { explain } from './explain.ts';
import { readOnce } from './open-reader.ts';
import { pageAddress } from './page-address.ts';
import { pagesOf } from './pages-of.ts';

/** Prints what happened to the page of a folder whose id begins so. */
export async function explainPage(folder: string, options: { id: string; browser: boolean }): Promise<void> {
  const page = pagesOf(folder).find((candidate) => candidate.id.startsWith(options.id));
  if (page === undefined)
    throw new Complaint(`${folder} holds no page whose id begins with ${options.id}.`, 2);
  const outcome = await readOnce(readHtml(page), pageAddress(page), options);
  console.log(`${page.id}\n${page.path}\n${pageAddress(page)}\n`);
  console.log(explain(outcome, readTruths(folder).get(page.id), basename(resolve(folder))));
}
