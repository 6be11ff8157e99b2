import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of a built extension whose interface runs from right to left and says everything half as long again, as other
 * languages do. Returns its folder.
 */
export function mirroredBuild(extension: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'lede-mirrored-'));
  cpSync(extension, copy, { recursive: true });
  const file = path.join(copy, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  for (const [key, text] of Object.entries(messages)) {
    if (key === 'direction') text.message = 'rtl';
    else if (key !== 'language' && !key.startsWith('@@') && !/^(?:ext|command|menu)[A-Z]/.test(key))
      text.message += ' ــــ'.repeat(Math.ceil(text.message.length / 10));
  }
  writeFileSync(file, JSON.stringify(messages));
  return copy;
}
