import { summarize } from '../../core/summary/summarize.ts';
import { bodyText } from '../../core/text.ts';
import { Complaint } from '../complaint.ts';
import { readOnce } from '../corpus/open-reader.ts';
import { FORMAT_NAMES, formatPage, isFormat } from './formats.ts';
import { readPageFile } from './page-file.ts';
import { receipt } from './receipt.ts';
import { refusalSentence } from './refusals.ts';
import { statedAddress } from './stated-address.ts';

/** Prints the article of a saved page, with its summary, and on standard error what was removed. */
export async function cleanFile(
  path: string,
  options: { url?: string; format: string; browser: boolean },
): Promise<void> {
  const { format, url } = options;
  if (!isFormat(format))
    throw new Complaint(`--format knows ${FORMAT_NAMES.join(', ')}, not "${format}".`, 2);
  if (url !== undefined && !/^https?:/i.test(URL.parse(url)?.protocol ?? '')) {
    throw new Complaint(`--url needs a whole address such as https://example.com/story, not "${url}".`, 2);
  }
  const markup = readPageFile(path);
  const address = url ?? statedAddress(markup.toString('latin1')) ?? NOWHERE;
  const outcome = await readOnce(markup, address, options);
  if (!outcome.ok) throw new Complaint(refusalSentence(path, outcome.reason, outcome.detail), 1);
  const { article, removals } = outcome;
  const { lang, title, standfirst } = article;
  const summary = summarize(bodyText(article.content).text, { lang, title, standfirst });
  process.stdout.write(formatPage(format, article, summary, removals));
  console.error(receipt(removals));
}

/** For a saved page that does not say where it is from: its relative links lead nowhere. */
const NOWHERE = 'https://saved-page.invalid/page-without-an-address';
