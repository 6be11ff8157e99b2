import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FAMILIES } from './families.ts';
import { readTypefaces } from './typefaces.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response('x');
  });
});
afterEach(() => vi.unstubAllGlobals());

it('an English story brings the chosen families and no more', async () => {
  await readTypefaces(['Lexend', 'Libre Franklin'], 'The sea came in.');
  expect(asked).toEqual([
    '/fonts/libre-franklin-latin-wght-normal.woff2',
    '/fonts/lexend-latin-wght-normal.woff2',
  ]);
});

it.each([
  ['a Polish name', 'Wałęsa', '/fonts/lexend-latin-ext-wght-normal.woff2'],
  ['a Turkish name', 'Erdoğan', '/fonts/lexend-latin-ext-wght-normal.woff2'],
  ['an Arabic word', 'قال', '/fonts/noto-naskh-arabic-arabic-wght-normal.woff2'],
])('%s brings the letters for it', async (_, text, file) => {
  await readTypefaces(['Lexend'], text);
  expect(asked).toContain(file);
});

it.each(['sœur', 'ısı', 'Größe, niño, ça'])('"%s" needs nothing more', async (text) => {
  await readTypefaces(['Lexend'], text);
  expect(asked).toHaveLength(1);
});

it('without a text, whole families come, and each file is there', async () => {
  await readTypefaces(FAMILIES);
  const files = readdirSync('public/fonts').filter((file) => file.endsWith('.woff2'));
  expect(asked.map((address) => address.replace('/fonts/', '')).sort()).toEqual(files.sort());
});

it('letters beyond the first cut are a family of their own', async () => {
  const faces = await readTypefaces(['Lexend'], 'Wałęsa');
  expect(faces.map(({ family }) => family)).toEqual(['Lexend', 'Lexend Extended']);
});

it('a file that can’t be read is left out', async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.includes('franklin')) throw new TypeError('Failed to fetch');
    return new Response('x');
  });
  const faces = await readTypefaces(['Lexend', 'Libre Franklin'], '');
  expect(faces.map(({ family, data }) => [family, data])).toEqual([['Lexend', 'eA==']]);
});
