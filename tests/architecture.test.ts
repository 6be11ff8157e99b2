import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');

/** Who may import from whom. A room may always import from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  components: ['core'],
  browser: ['core'],
  entrypoints: ['core', 'components', 'browser'],
  tools: ['core', 'tests'],
};

/** Packages that a room may use; everything else in `core` and `components` would be a hidden dependency. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  core: new RegExp(
    '^(?:@mozilla/readability(?:/Readability\\.js)?|dompurify|hast|xast|fflate|hast-util-to-(?:html|mdast|xast)|mdast-util-gfm|' +
      'mdast-util-to-markdown|xast-util-to-xml|xastscript)$',
  ),
  components: /^(?:preact|preact\/hooks|hast|#i18n)$/,
  browser: /^(?:wxt\/.+|#i18n)$/,
};

/** A stand-in for a property of that name puts nothing anywhere. */
const SINKS =
  /(?<!\b[gs]et )\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|\beval\(|new Function\b|setHTMLUnsafe|createContextualFragment/;

const files = Object.keys(MAY_IMPORT).flatMap((room) => sources(path.join(ROOT, room)));

describe('the rooms of the project', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only from the rooms below it', (room) => {
    const wrong = imports(room).filter(
      ({ target }) => target !== null && target !== room && !(MAY_IMPORT[room] ?? []).includes(target),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it.each(Object.keys(PACKAGES))('%s uses only the packages it is known to need', (room) => {
    const wrong = imports(room).filter(
      ({ target, specifier }) => target === null && !PACKAGES[room]?.test(specifier),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('no HTML string is ever put into a document', () => {
    const wrong = files.filter((file) => SINKS.test(readFileSync(file, 'utf8')));
    expect(wrong.map((file) => path.relative(ROOT, file))).toEqual([]);
  });

  it('core knows no global window, document or browser', () => {
    const global =
      /(?<![.\w'"`])(?:window|browser|chrome|localStorage|navigator)\.|(?<![.\w'"`])document\.(?:body|querySelector|createElement)\b/;
    const wrong = sources(path.join(ROOT, 'core')).filter((file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return global.test(code) && !/\b(?:document|page): Document\b|document: Document/.test(code);
    });
    expect(wrong.map((file) => path.relative(ROOT, file))).toEqual([]);
  });
});

interface Import {
  readonly file: string;
  readonly specifier: string;
  /** The room a relative import leads to; null for packages. */
  readonly target: string | null;
}

function imports(room: string): Import[] {
  return sources(path.join(ROOT, room)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      ([, specifier = '']) => ({
        file: path.relative(ROOT, file),
        specifier,
        target: specifier.startsWith('.') ? roomOf(path.resolve(path.dirname(file), specifier)) : null,
      }),
    ),
  );
}

function roomOf(file: string): string {
  return path.relative(ROOT, file).split(path.sep)[0] ?? '';
}

/** The room's own code; tests and what only they use may import what they need. */
function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) return name === 'testing' ? [] : sources(file);
    return /\.tsx?$/.test(name) && !/\.(?:test|examples)\.tsx?$/.test(name) ? [file] : [];
  });
}
