import { describe, expect, it } from 'vitest';
import type { Example, Examples } from '../testing/examples.ts';
import { read, told } from '../testing/page.ts';
import { STORY, storyPage } from '../testing/story.ts';
import type { Clutter } from './clutter.ts';
import { CLUTTER } from './index.ts';

const EXAMPLES = import.meta.glob<Examples>('./*.examples.ts', { eager: true, import: 'examples' });

describe.each(CLUTTER)('$kind', (clutter) => {
  const examples = EXAMPLES[`./${clutter.kind}.examples.ts`] ?? { remove: {}, keep: [] };
  const names = evidenceOf(clutter);

  it('names each of its rules once', () => {
    expect([...new Set(names)]).toEqual(names);
  });

  it('has an example for each of its rules, and no others', () => {
    const shown = Object.entries(examples.remove).flatMap(([evidence, all]) => (all.length ? evidence : []));
    expect(shown.sort()).toEqual(names.sort());
  });

  it('has examples of what looks like it and stays', () => {
    expect(examples.keep).not.toEqual([]);
  });

  it.each(
    Object.entries(examples.remove).flatMap(([evidence, all]) =>
      all.map(placed).map(({ html, place }) => [evidence, html, place] as const),
    ),
  )('removes by %s: %s', (evidence, html, place) => {
    const { removals, lines, captions } = told(read(storyPage(html, place)));
    const verdicts = new Set(removals.map((removal) => `${removal.kind}: ${removal.evidence}`));
    expect([...verdicts]).toEqual([`${clutter.kind}: ${evidence}`]);
    expect([...lines, ...captions]).toEqual(STORY.paragraphs);
  });

  it.each(examples.keep.map(placed))('keeps $html', ({ html, place }) => {
    const { removals, lines, captions } = told(read(storyPage(html, place)));
    expect(removals.map(({ kind, evidence, text }) => `${kind}: ${evidence}: ${text}`)).toEqual([]);
    const story = new Set<string>(STORY.paragraphs);
    const rest = [...lines, ...captions].filter((line) => !story.has(line));
    expect(letters(rest.join(''))).toBe(letters(textOf(html)));
    expect(lines).toEqual(expect.arrayContaining([...STORY.paragraphs]));
  });
});

it('has no examples of unknown kinds', () => {
  const kinds = CLUTTER.map(({ kind }) => `./${kind}.examples.ts`);
  expect(Object.keys(EXAMPLES).sort()).toEqual(kinds.sort());
});

function evidenceOf({ prune = [], mark = [], line = [] }: Clutter): string[] {
  return [...prune, ...mark, ...line].map(({ evidence }) => evidence);
}

function placed(example: Example): Exclude<Example, string> {
  return typeof example === 'string' ? { html: example, place: 'middle' } : example;
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
}

function letters(text: string): string {
  return text.replace(/\s+/g, '');
}
