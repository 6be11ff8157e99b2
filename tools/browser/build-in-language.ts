import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a built extension that has the texts of one language alone, by the name of its file in locales/: any browser
 * shows them, whatever languages it was installed with. Returns its folder.
 */
export function buildInLanguage(extension: string, locale: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), `lede-${locale}-`));
  cpSync(extension, copy, { recursive: true });
  for (const name of readdirSync(path.join(copy, '_locales')))
    if (name !== locale) rmSync(path.join(copy, '_locales', name), { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, default_locale: locale }));
  return copy;
}
