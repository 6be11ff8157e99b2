import { expect, it, vi } from 'vitest';

const phrases: string[] = [];

vi.mock('./beginnings.ts', () => ({ beginningsOf: (phrase: string) => phrases.push(phrase) && null }));

it('no phrase has a bar outside a group: two phrases are two entries of a list', async () => {
  vi.resetModules();
  await import('./index.ts');
  expect(phrases.length).toBeGreaterThan(500);
  expect(phrases.filter(hasBareBar)).toEqual([]);
});

/** Whether a bar is left when classes and groups are taken out, from the innermost on. */
function hasBareBar(phrase: string): boolean {
  let rest = phrase.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^()]*\)/g, '');
  }
  return rest.includes('|');
}
