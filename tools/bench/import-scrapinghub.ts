import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint, runCommand } from '../complaint.ts';

const USAGE = 'Usage: node tools/bench/import-scrapinghub.ts CLONE FOLDER';

await runCommand(async () => {
  const [clone, folder] = process.argv.slice(2);
  if (clone === undefined || folder === undefined) throw new Complaint(USAGE, 2);
  const truths = readGroundTruth(join(clone, 'ground-truth.json'));
  mkdirSync(folder, { recursive: true });
  for (const { id } of truths)
    copyFileSync(join(clone, 'html', `${id}.html.gz`), join(folder, `${id}.html.gz`));
  writeFileSync(join(folder, 'truth.jsonl'), truths.map((truth) => `${JSON.stringify(truth)}\n`).join(''));
  console.error(`${truths.length} pages in ${folder}.`);
});

/** The benchmark's own file, `{ID: {articleBody, url}}`, as the lines of a truth.jsonl. */
function readGroundTruth(path: string) {
  if (!existsSync(path))
    throw new Complaint(`${path} is missing: name a clone of the benchmark's repository.`, 2);
  const entries: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return Object.entries(entries).map(([id, { articleBody, url }]) => ({
    id,
    url,
    text: articleBody,
    with: null,
    without: null,
    html: null,
    meta: {},
  }));
}
