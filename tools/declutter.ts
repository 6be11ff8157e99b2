import { parseArgs } from 'node:util';
import { Complaint, runCommand } from './complaint.ts';
import { cleanFolder } from './corpus/clean-folder.ts';
import { explainPage } from './corpus/explain-page.ts';
import { cleanFile } from './page/clean-file.ts';
import { FORMAT_NAMES } from './page/formats.ts';

const USAGE = `Usage:
  npm run -s declutter -- PAGE.html [--url ADDRESS] [--format ${FORMAT_NAMES.join('|')}] [--browser]
  npm run -s declutter -- --corpus FOLDER --out FILE.jsonl [--browser]
  npm run -s declutter -- --corpus FOLDER --explain ID [--browser]`;

const OPTIONS = {
  url: { type: 'string' },
  format: { type: 'string', default: 'text' },
  corpus: { type: 'string' },
  out: { type: 'string' },
  explain: { type: 'string' },
  browser: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) return console.log(USAGE);
  const { corpus, out, browser } = values;
  if (corpus && values.explain) return explainPage(corpus, { id: values.explain, browser });
  if (corpus && out) return cleanFolder(corpus, { out, browser });
  const [path] = positionals;
  if (corpus || path === undefined || positionals.length > 1) throw new Complaint(USAGE, 2);
  await cleanFile(path, values);
});
