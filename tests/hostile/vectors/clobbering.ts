import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { storyPage } from '../../../tools/bench/hostile/page.ts';
import { chunked } from './article-page.ts';

/** A page on which the names of elements hide properties of the DOM. */
export interface ClobberedPage {
  readonly id: string;
  readonly html: string;
}

/**
 * Ten of the names to a page, in each of four positions. Those in forms hide properties of the form, the last ones
 * properties of the document and of the window.
 */
export function clobberedPages(names: readonly string[]): ClobberedPage[] {
  return chunked(names, 10).flatMap((some) =>
    Object.entries(POSITIONS).map(([position, html]) => ({
      id: `${position} called ${some.join(', ')}`,
      html: html(some),
    })),
  );
}

/** Every name that is read off an object in Readability or in Lede's own code, whether the DOM has it or not. */
export function readNames(): string[] {
  const root = path.resolve(import.meta.dirname, '../../..');
  const files = [
    path.join(root, 'node_modules/@mozilla/readability/Readability.js'),
    ...['core', 'entrypoints/reader'].flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/\.(test|examples)\./.test(name))
        .map((name) => path.join(root, folder, name)),
    ),
  ];
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.([a-z][A-Za-z]+)/g)].map((found) => found[1] as string),
  );
  return [...new Set(names)].sort();
}

const POSITIONS: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'a form around the story with fields': (names) =>
    storyPage({ before: `<form>${fields(names)}`, after: '</form>' }),
  'a form in the story with fields': (names) =>
    storyPage({ inside: `<form>${fields(names)}<p>A field that nobody fills in.</p></form>` }),
  'a hidden form with fields': (names) =>
    storyPage({ before: `<form class="story" style="display: none" title="x">${fields(names)}</form>` }),
  'elements of the document': (names) => storyPage({ before: names.map(named).join('') }),
};

/** Two of each name: then the property is a list. */
function fields(names: readonly string[]): string {
  return names
    .map((name) => `<input name="${name}"><button id="${name}" type="button">gull</button>`)
    .join('');
}

function named(name: string): string {
  return (
    `<img name="${name}"><form name="${name}"></form><embed name="${name}"><object id="${name}"></object>` +
    `<iframe name="${name}"></iframe><a id="${name}"></a><a id="${name}" name="${name}" href="x:y"></a>`
  );
}
