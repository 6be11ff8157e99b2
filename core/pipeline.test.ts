import fc from 'fast-check';
import type { RootContent, Element as TreeElement } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './article.ts';
import { CLUTTER } from './clutter/index.ts';
import { readPage } from './pipeline.ts';
import { sanitize } from './sanitize.ts';
import { anyMarkup, markupOf, strangersIn } from './testing/markup.ts';
import { open, parse, read, told } from './testing/page.ts';
import { prose } from './testing/parts.ts';
import { STORY, storyPage } from './testing/story.ts';
import { toTree } from './tree.ts';

/** Clutter of many kinds in and around a story that has a list, a subhead and a picture. */
const CLUTTERED = storyPage(
  `<form class="newsletter"><h3>The week by the sea</h3><input type="email"><button>Yes</button></form>
  <h2>What was sold</h2>
  <ul><li>Four thousand bowls of soup</li><li>Advertisement</li><li>Nine candles</li></ul>
  <p>Read also: <a href="/ferry">Ferry to leave later from Monday</a></p>
  <figure><img src="/tower.jpg" alt="" width="800" height="600"><figcaption>The tower. Photo: Jon Aske</figcaption></figure>
  <section data-title="App"><h4>News in your pocket</h4><a href="https://apps.apple.com/app/id0">Get it</a></section>
  <div id="cookie-banner"><p>This site uses cookies.</p></div>`,
);

function elementsOf(nodes: readonly RootContent[]): TreeElement[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));
}

function marksIn(nodes: readonly RootContent[]): number[] {
  return nodes.flatMap((node) =>
    node.type === 'removal' ? [node.id] : node.type === 'element' ? marksIn(node.children) : [],
  );
}

describe('reading a page', () => {
  it('tells its article', () => {
    const { article, lines, captions } = told(read(CLUTTERED));
    expect(article).toMatchObject({
      title: STORY.title,
      byline: STORY.byline,
      siteName: STORY.siteName,
      lang: 'en',
      dir: 'ltr',
      isPartial: false,
    });
    expect(lines).toEqual([
      ...STORY.paragraphs.slice(0, 6),
      'What was sold',
      'Four thousand bowls of soup',
      'Nine candles',
      ...STORY.paragraphs.slice(6),
    ]);
    expect(captions).toEqual(['The tower. Photo: Jon Aske']);
  });

  it.each([
    ['where nothing else does', ''],
    ['where the page states its own name', `<meta name="author" content="${STORY.siteName}">`],
  ])('tells whom the box about its author names %s', (_, author) => {
    const box =
      '<div class="author-box"><h3>Ruth Vane</h3><p>Ruth rows to work, and reports on it.</p></div>';
    const page = storyPage(box, 'end').replace(/<meta name="author".*/, author);
    expect(told(read(page)).article.byline).toBe('Ruth Vane');
  });

  it('tells its author rather than another whom a box names', () => {
    const box =
      '<div class="author-box"><h3>Ruth Vane</h3><p>Ruth rows to work, and reports on it.</p></div>';
    expect(told(read(storyPage(box, 'end'))).article.byline).toBe(STORY.byline);
  });

  it('tells what it took out, in order', () => {
    expect(
      told(read(CLUTTERED)).removals.map(({ kind, paragraphsBefore }) => [kind, paragraphsBefore]),
    ).toEqual([
      ['newsletter', 6],
      ['ad', 7],
      ['related', 8],
      ['app-promo', 8],
      ['consent', 8],
    ]);
  });

  it('never writes to the page', () => {
    const page = open(CLUTTERED);
    const serialize = () => new XMLSerializer().serializeToString(page);
    const before = serialize();
    const observer = new (page.defaultView as Window & typeof globalThis).MutationObserver(() => {});
    observer.observe(page, { attributes: true, characterData: true, childList: true, subtree: true });
    readPage(page);
    expect(observer.takeRecords()).toEqual([]);
    expect(serialize()).toBe(before);
  });

  it('gives plain data that can be cloned between processes', () => {
    const { outcome } = read(CLUTTERED);
    expect(structuredClone(outcome)).toEqual(outcome);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });

  it('tells where on the page each block stands', () => {
    const { outcome, sources } = read(CLUTTERED);
    if (!outcome.ok) throw new Error(outcome.reason);
    const blocks = elementsOf(outcome.article.content.children).filter(
      ({ data }) => data?.order !== undefined,
    );
    expect(blocks.length).toBeGreaterThan(STORY.paragraphs.length);
    for (const { tagName, data } of blocks) expect(sources[data?.order as number]?.localName).toBe(tagName);
  });

  it('leaves a mark in the content for each removal inside it, and no other', () => {
    const { article, removals } = told(read(CLUTTERED));
    const inside = removals.filter(({ paragraphsBefore }) => paragraphsBefore !== null);
    expect(marksIn(article.content.children)).toEqual(inside.map(({ id }) => id));
    for (const { content } of inside) expect(content).not.toEqual([]);
  });

  it('names only rules that exist', () => {
    const rules = new Set(
      CLUTTER.flatMap(({ kind, prune = [], mark = [], line = [] }) =>
        [...prune, ...mark, ...line].map(({ evidence }) => `${kind}: ${evidence}`),
      ),
    );
    for (const { kind, evidence } of told(read(CLUTTERED)).removals)
      expect(rules).toContain(`${kind}: ${evidence}`);
  });

  it('a second time, of what it gave the first time, removes nothing more', () => {
    const first = told(read(CLUTTERED));
    const head = CLUTTERED.slice(0, CLUTTERED.indexOf('<body>'));
    const again = told(
      read(
        `${head}<body><article><h1>${first.article.title}</h1>${markupOf(first.article.content)}</article></body>`,
      ),
    );
    expect(again.removals).toEqual([]);
    expect(again.lines).toEqual(first.lines);
    expect(again.captions).toEqual(first.captions);
  });

  it('tells when each of its steps is over', () => {
    const steps: string[] = [];
    readPage(parse(CLUTTERED), { view: window, onStep: (step) => steps.push(step) });
    expect(steps.filter((step) => /^(?:snapshot|extract|sanitize)$/.test(step))).toEqual([
      'snapshot',
      'extract',
      'sanitize',
    ]);
    expect([...new Set(steps)]).toEqual(steps);
  });
});

describe('a page that is no article', () => {
  const reasonOf = ({ ok, ...rest }: Outcome) => (ok ? 'ok' : (rest as { reason: string }).reason);

  it.each([
    ['with nothing on it', '', 'blank'],
    ['with a list of stories', '<h2><a href="/s">Ferry to leave later</a></h2>'.repeat(20), 'front-page'],
  ])('%s is refused', (_, html, reason) => {
    expect(reasonOf(read(`<body>${html}</body>`, 'https://post.example/').outcome)).toBe(reason);
  });

  it('is read all the same when its reader says so', () => {
    const html = `<body>${'<h2><a href="/s">Ferry to leave later</a></h2>'.repeat(20)}<div><p>${prose(120)}</p></div></body>`;
    const page = () => parse(html, 'https://post.example/');
    const options = { url: 'https://post.example/', view: window };
    expect(reasonOf(readPage(page(), options).outcome)).toBe('front-page');
    expect(reasonOf(readPage(page(), { ...options, isForced: true }).outcome)).toBe('ok');
  });
});

it('says what is missing when there is no window to work in', () => {
  expect(() => readPage(parse(CLUTTERED))).toThrow('option "view"');
});

it('takes the page’s own address and window where it has them', () => {
  const { article } = told(readPage(open(CLUTTERED, 'https://post.example/lamp')));
  expect(article.url).toBe('https://post.example/lamp');
});

it('gives nothing but an allowed tree, the same when it is cleaned once more, whatever a page holds', () => {
  fc.assert(
    fc.property(anyMarkup(), (html) => {
      const { article, removals } = told(read(storyPage(html)));
      const removed = new Map(removals.map(({ id, content }) => [id, [...content]]));
      expect(strangersIn({ content: article.content, removed })).toEqual([]);
      const once = markupOf(article.content);
      expect(markupOf(toTree(sanitize(once, window)).content)).toBe(once);
    }),
    {
      numRuns: 50,
      // A list of which all is taken out.
      examples: [['<ul><li>Advertisement</li></ul>'], ['<ul><h1>The lamp is lit.<object>']],
    },
  );
});

describe('a page of which little is left', () => {
  const lines = Array.from(
    { length: 6 },
    (_, minute) =>
      `<li class="comment">${minute + 81}: ${'The keeper kicks the ball over the lamp and into the sea. '.repeat(3)}</li>`,
  ).join('');

  it('keeps what a rule would take all of', () => {
    const { lines: told_ } = told(read(`<main><h1>Keepers draw in the rain</h1><ul>${lines}</ul></main>`));
    expect(told_).toHaveLength(6);
  });

  it('is an article when its text is a standfirst and a few lines', () => {
    const lead =
      'The keeper of the lamp was a guest of the morning show, and told how the rabbits came to the island.';
    const { article } = told(
      read(
        `<head><title>The keeper on the air</title><meta name="description" content="${lead}"></head><main><h1>The keeper on the air</h1><div class="chapo">${lead}</div><div class="text"><p>To hear the talk again, press the button that is below this line, or write to the show.</p><p>The next talk is on Friday, about soup and how to keep it.</p></div></main>`,
      ),
    );
    expect(article.standfirst).toBe(lead);
  });
});

it('sees the end of a story behind a notice that reads like prose', () => {
  const html = storyPage(
    '<p>Never want to miss a boat? Sign up to have the tides in your inbox by five.</p><p>This article was first published in a parish letter, and has been changed a little since, for the sake of those who had not been there.</p>',
    'end',
  );
  expect(told(read(html)).lines).toEqual(STORY.paragraphs);
});
