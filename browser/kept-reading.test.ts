import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '../core/pipeline.ts';
import { siteOf } from '../core/site-rules/site.ts';
import type { IsolatedWorld, KeptReading, ReadingWish } from './isolated-world.ts';
import { keepReading } from './kept-reading.ts';
import { addRule } from './site-rules.ts';

const RULE = {
  action: 'remove',
  kind: 'chosen',
  shape: {
    tag: 'p',
    names: [],
    data: [],
    holder: { tag: 'main', names: ['story'], data: [] },
    words: 5,
    proseBlocks: 1,
    links: 0,
    traits: [],
    isStrict: false,
  },
} as const;
const FOUND = { ok: true, article: {}, removals: [] };

beforeEach(() => {
  fakeBrowser.reset();
  document.body.innerHTML = '<main class="story"><p>The ferry was late again.</p></main>';
});

afterEach(() => {
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('class');
});

test('what was read is given again while the page stands still', async () => {
  const { recall } = kept('article');
  expect(await recall('article')).toBe(FOUND);
  expect(await recall('article')).toBe(FOUND);
});

test.each<[string, () => void]>([
  ['an element comes', () => document.body.append(document.createElement('p'))],
  ['an element goes', () => document.querySelector('p')?.remove()],
  [
    'a text changes',
    () => {
      const text = document.querySelector('p')?.firstChild;
      if (text) text.nodeValue = 'It is late today.';
    },
  ],
  ['an attribute changes', () => document.documentElement.classList.add('narrow')],
])('nothing is given when %s', async (_name, change) => {
  const { recall } = kept('article');
  change();
  expect(await recall('article')).toBeNull();
});

test('nothing is given of a page that changed and changed back', async () => {
  const { recall } = kept('article');
  document.documentElement.classList.add('narrow');
  await Promise.resolve();
  document.documentElement.removeAttribute('class');
  expect(await recall('article')).toBeNull();
});

test('nothing is given of what was not wished for, and never of a selection', async () => {
  expect(await kept('article').recall('anyway')).toBeNull();
  expect(await kept('selection').recall('selection')).toBeNull();
});

test('nothing is given where there was no article', async () => {
  expect(await kept('article', { ok: false, reason: 'no-article' }).recall('article')).toBeNull();
});

test('nothing is given once the reader says that the article misses nothing', async () => {
  const world: IsolatedWorld = { reading: readingOf(FOUND) };
  const { recall } = keepReading(world, 'article', []);
  world.wholeAt = document.URL;
  expect(await recall('article')).toBeNull();
});

test('nothing is given once the reader has taught a rule', async () => {
  const { recall } = kept('article');
  await addRule(siteOf(document.URL) ?? '', RULE);
  expect(await recall('article')).toBeNull();
});

function kept(wish: ReadingWish, outcome: object = FOUND): KeptReading {
  return keepReading({ reading: readingOf(outcome) }, wish, []);
}

function readingOf(outcome: object): PageReading {
  return { outcome, sources: [] } as unknown as PageReading;
}
