import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Complaint, runCommand } from './complaint.ts';
import { buildExtension } from './start/build-extension.ts';

/** The linter of Firefox's store. It is fetched for this run alone: three hundred packages for one check. */
const LINTER = 'web-ext@10.7.0';

/**
 * Warnings that are known, by code and file, and why they are none. A library that ships in several files stands once
 * for each.
 */
const ALLOWED: readonly { code: string; file: RegExp; because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^page\.js$|^chunks\/.*\.js$|^reader\.js$/,
    because:
      'Readability and DOMPurify write markup into documents without a window; Preact would, were it told to, and Lede never tells it (tests/architecture.test.ts).',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^take\.js$|^chunks\/.*\.js$/,
    because:
      'What Markdown is written with can look up the name of a character reference, letters and digits alone, in an element that is in no document; it does so for references by name, which Lede writes none of.',
  },
];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** Lints the Firefox build as its store does. Complains about every error, and about warnings that are not known. */
await runCommand(async () => {
  const report = await lint(await buildExtension('firefox'));
  const unknown = [...report.errors, ...report.warnings.filter((warning) => !isAllowed(warning))];
  for (const { code, message, file, line } of unknown)
    console.error(`${code} in ${file}:${line}: ${message}`);
  console.log(
    `${report.errors.length} errors, ${report.warnings.length} warnings, ${unknown.length} to be looked at`,
  );
  for (const { code, file, because } of ALLOWED) console.log(`Known: ${code} in ${file.source}. ${because}`);
  if (unknown.length > 0) throw new Complaint('Firefox’s linter found what is not known.', 1);
});

function isAllowed({ code, file = '' }: Finding): boolean {
  return ALLOWED.some((known) => known.code === code && known.file.test(file));
}

async function lint(extension: string): Promise<{ errors: Finding[]; warnings: Finding[] }> {
  const args = ['exec', '--yes', `--package=${LINTER}`, '--', 'web-ext', 'lint', '--source-dir', extension];
  const root = path.resolve(import.meta.dirname, '..');
  const options = { cwd: root, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' };
  try {
    const { stdout } = await promisify(execFile)('npm', [...args, '--output', 'json'], options);
    return JSON.parse(stdout);
  } catch (error) {
    // With errors found it exits with 1, and says them all the same.
    const { stdout } = error as { stdout?: string };
    if (stdout?.trimStart().startsWith('{')) return JSON.parse(stdout);
    throw error;
  }
}
