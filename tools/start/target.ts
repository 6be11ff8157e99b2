import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../browser/site.ts';
import { Complaint } from '../complaint.ts';
import { readPageFile } from '../page/page-file.ts';

/** The page to show. */
export interface Target {
  /** What the user called it. */
  readonly name: string;
  readonly url: string;
  close(): void;
}

/** The page that a file or an address stands for; the bundled sample page when there is none. */
export async function findTarget(given: string | undefined): Promise<Target> {
  if (given === undefined) return sample();
  const close = () => {};
  if (/^https?:\/\//i.test(given)) {
    if (!URL.canParse(given))
      throw new Complaint(`${given} is no whole address, such as https://example.com/story.`, 2);
    return { name: given, url: given, close };
  }
  if (!existsSync(given)) {
    throw new Complaint(`${given} is neither a file nor an address that begins with http:// or https://.`, 2);
  }
  readPageFile(given);
  return { name: given, url: pathToFileURL(path.resolve(given)).href, close };
}

async function sample(): Promise<Target> {
  const folder = path.resolve(import.meta.dirname, '../../samples/night');
  const site = await serveSite({ '/': folder });
  return { name: 'The sample page', url: `${site.url}/`, close: site.close };
}
