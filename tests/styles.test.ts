import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

it('has one face in each style of a family, which text gets without asking the system for others', () => {
  const faces = readFileSync('public/fonts/faces.css', 'utf8').match(/@font-face \{[^}]*\}/g) ?? [];
  const names = faces.map((face) => `${/font-family: .*/.exec(face)} ${/font-style: .*/.exec(face)}`);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('has its typefaces in a sheet of their own, which asks nothing of the window', () => {
  const faces = readFileSync('public/fonts/faces.css', 'utf8');
  expect(faces).toMatch(/@font-face/);
  expect(faces).not.toMatch(/@(?:media|container|import)/);
  const others = ['components', 'entrypoints'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => path.join(room, name)),
  );
  expect(others.filter((file) => readFileSync(file, 'utf8').includes('@font-face'))).toEqual([]);
});

it('asks for the size of the window nowhere in the popup, whose window has many before it is seen', () => {
  const sheets = sheetsOf('entrypoints/popup/popup.css');
  expect(sheets.length).toBeGreaterThan(10);
  const asking = sheets.filter((sheet) => /@media[^{]*(?:width|height)/.test(readFileSync(sheet, 'utf8')));
  expect(asking).toEqual([]);
});

/** A style sheet and all that it imports. */
function sheetsOf(sheet: string): string[] {
  const imported = readFileSync(sheet, 'utf8').matchAll(/@import "([^"]+)"/g);
  return [sheet, ...[...imported].flatMap(([, name = '']) => sheetsOf(path.join(path.dirname(sheet), name)))];
}
