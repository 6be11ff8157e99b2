import { describe, expect, it } from 'vitest';
import { isForScreenReaders, isLineNumbers, isPermalink } from './reading-aids.ts';

describe('a class', () => {
  it.each([
    'sr-only',
    'usa-sr-only',
    'link__text visually-hidden',
    'ssrcss-1f39n02-VisuallyHidden e16en2lz0',
    'screen-reader-text',
    'lrv-a-screen-reader-only',
    'screenreader',
    'element-invisible',
  ])('"%s" is for screen readers', (name) => {
    expect(isForScreenReaders(elementIn('<span>opens a tab</span>'), name)).toBe(true);
  });

  it.each(['', 'sr-only sm:not-sr-only', 'visually-hiddenfield', 'screenreaders', 'only', 'invisible-ink'])(
    '"%s" is not',
    (name) => {
      expect(isForScreenReaders(elementIn('<span>opens a tab</span>'), name)).toBe(false);
    },
  );

  it('of signs alone is for all', () => {
    expect(isForScreenReaders(elementIn('<span>: </span>'), 'sr-only')).toBe(false);
  });
});

describe('a link in a heading', () => {
  it.each([
    ['a sign', '<h2 id="t">The tide<a href="#t">#</a></h2>'],
    ['a sign in front', '<h3 id="t"><a href="https://quay.example/a#t">¶</a>The tide</h3>'],
    ['a drawn sign', '<h2 id="t">The tide <span><a href="#t"><svg></svg></a></span></h2>'],
    ['words about the link', '<h2 id="t">The tide <a class="anchor" href="#t">Link to this part</a></h2>'],
    ['a sign at a defined word', '<dl><dt id="t">tide<a href="#t">¶</a></dt></dl>'],
  ])('is its permalink: %s', (_, html) => {
    expect(isPermalink(elementIn(html, 'a'))).toBe(true);
  });

  it.each([
    ['the heading itself', '<h2 id="t"><a href="#t">The tide</a></h2>'],
    ['the heading itself, by its class', '<h2 id="t"><a class="anchor" href="#t">The tide</a></h2>'],
    ['what folds its part', '<h2>The tide <a href="#">▾</a></h2>'],
    ['the heading before its mark', '<h2 id="t"><a href="#t">The tide</a> <a href="#t">#</a></h2>'],
    ['a note', '<h2 id="t">The tide<sup><a href="#note-1">1</a></sup></h2>'],
    ['another page', '<h2 id="t">The tide <a href="/chart">→</a></h2>'],
    ['a picture', '<h2 id="t">The tide <a href="#t"><img src="tide.png"></a></h2>'],
    ['the way back from a note', '<p id="t">The tide turns. <a href="#from-1">↩</a></p>'],
  ])('is none: %s', (_, html) => {
    expect(isPermalink(elementIn(html, 'a'))).toBe(false);
  });
});

function elementIn(html: string, selector = '*'): Element {
  const page = document.createElement('div');
  page.innerHTML = html;
  const element = page.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

it.each([
  ['of a table of code', '<pre class="lineno">1\n2\n3</pre>', true],
  ['of one line', '<span class="lnt"><a href="#l1"> 1</a>\n</span>', true],
  ['in the margin', '<td class="rouge-gutter gl">1 2</td>', true],
  ['of code with its words', '<td class="gutter">1 let it</td>', false],
  ['of no known class', '<span class="number">12</span>', false],
  ['of a bus', '<span class="line-red">12</span>', false],
])('knows the line numbers %s', (_, html, expected) => {
  const box = document.createElement('table');
  box.innerHTML = html.startsWith('<td') ? `<tr>${html}</tr>` : `<caption>${html}</caption>`;
  const element = box.querySelector('[class]') as Element;
  expect(isLineNumbers(element, element.className)).toBe(expected);
});
