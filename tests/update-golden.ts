import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedOf, FIXTURES, goldenPages, readGolden } from './golden.ts';

/** Writes what Lede makes of one golden page as its expectation, for review: `npm run fixtures:update -- <page>`. */
const [slug = '', address] = process.argv.slice(2);
if (!goldenPages().includes(slug)) {
  console.error(`Name one page: ${goldenPages().join(', ')}. A new page needs its address as well.`);
  process.exit(2);
}
const file = path.join(FIXTURES, slug, 'expected.json');
const url = address ?? (existsSync(file) ? expectedOf(slug).url : `https://${slug}.example/story`);
writeFileSync(file, `${JSON.stringify(readGolden(slug, url), null, 2)}\n`);
console.log(`Wrote ${file}. Read it line by line before you commit it: git diff ${path.relative('.', file)}`);
