import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, it } from 'vitest';
import { Engine } from './engine.ts';
import { snapshot } from './snapshot.ts';
import { parse } from './testing/page.ts';
import { storyPage } from './testing/story.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../tests/fixtures');

const PAGES: readonly (readonly [string, string])[] = [
  ['a plain story', storyPage('')],
  ['a story with its author named on top', storyPage('<p class="byline">By Nora Feldt</p>', 'top')],
  ['a story whose author is a link', storyPage('<p><a rel="author" href="/n">Nora Feldt</a></p>', 'top')],
  [
    'a story with boxes that hold little',
    storyPage(
      '<div class="box"><span></span></div><div><br></div><section><div><hr></div></section>' +
        '<div class="share"><a href="/s">Share</a></div><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
    ),
  ],
  [
    'a short note, for which it tries again',
    '<main><div class="sidebar"><p>Only a line, and no more.</p></div></main>',
  ],
  ['nothing', ''],
  ...readdirSync(FIXTURES).map(
    (name) => [name, readFileSync(path.join(FIXTURES, name, 'source.html'), 'utf8')] as const,
  ),
];

it.each(PAGES)('chooses what Readability itself chooses of %s', (_, html) => {
  const { document } = snapshot(parse(html));
  const plain = new Readability<Node>(document.cloneNode(true) as Document, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse();
  const own = new Engine(() => document.cloneNode(true) as Document).choose();
  expect([textOf(own?.content), unspaced(own?.byline)]).toEqual([
    textOf(plain?.content),
    unspaced(plain?.byline),
  ]);
});

/** Readability runs the words of neighbouring elements together. */
function unspaced(byline: string | null | undefined): string | undefined {
  return byline?.replace(/\s+/g, '');
}

function textOf(content: Node | null | undefined): string | undefined {
  return content?.textContent?.replace(/\s+/g, ' ').trim();
}
