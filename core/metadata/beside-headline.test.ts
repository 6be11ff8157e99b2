import { describe, expect, it } from 'vitest';
import { measure, prose } from '../testing/parts.ts';
import { bylineBelow, bylineBeside, completedBeside, daysBeside } from './beside-headline.ts';
import type { Metadata } from './metadata.ts';

function open(html: string) {
  return measure(`<main>${html}<p>${prose(80)}</p><div>By Ruth Vane</div><div>7 May 2019</div></main>`);
}

function dateOf(html: string): string | null {
  const page = open(html);
  return daysBeside(page.root, page.part('h1'), { order: 'day-first', lang: null }).published;
}

function bylineOf(html: string): string | null {
  const page = open(html);
  return bylineBeside(page.root, page.part('h1'));
}

const HEADLINE = '<h1>The lamp burns again</h1>';

describe('the date beside a headline', () => {
  it.each([
    ['below it', `${HEADLINE}<div class="x1">Mar 4, 2026</div>`],
    ['below author and shares', `${HEADLINE}<div>By Nora Feldt</div><div>Share</div><div>4 March 2026</div>`],
    ['in the author’s line', `${HEADLINE}<div>By Nora Feldt - March 4, 2026 - 6 min read</div>`],
    ['above it', `<div>4 March 2026</div>${HEADLINE}`],
  ])('is found %s', (_, html) => expect(dateOf(html)).toBe('2026-03-04'));

  it.each([
    ['that of an update', `${HEADLINE}<div>Updated on 4 March 2026</div>`],
    ['that of another story', `${HEADLINE}<a href="/soup"><div>4 March 2026</div></a>`],
    ['that of what stands aside', `${HEADLINE}<aside><div>4 March 2026</div></aside>`],
    ['one that stands behind the text', HEADLINE],
  ])('is not %s', (_, html) => expect(dateOf(html)).toBeNull());
});

describe('the author beside a headline', () => {
  it.each([
    ['in a line of its own', `${HEADLINE}<div>by: Nora Feldt</div>`],
    ['with a link', `${HEADLINE}<div>By <a href="/feldt">Nora Feldt</a></div>`],
    ['below the word for it', `${HEADLINE}<div><p>Written by</p><p>Nora Feldt</p></div>`],
    ['between others', `${HEADLINE}<p><a href="/c">Coast</a> | <span>By: Nora Feldt</span> | Monday</p>`],
    ['below the standfirst', `${HEADLINE}<p>${prose(40)}</p><p>By Nora Feldt</p>`],
    ['with a date', `${HEADLINE}<div>By Nora Feldt | March 4, 2026</div>`],
    ['above it', `<div>Von Nora Feldt</div>${HEADLINE}`],
    ['behind a date', `${HEADLINE}<p>Posted on 4 March 2026 by Nora Feldt</p>`],
  ])('is found %s', (_, html) => expect(bylineOf(html)).toBe('Nora Feldt'));

  it.each([
    ['a line of the page', `${HEADLINE}<div>By clicking here you agree</div>`],
    ['a name without a word for it', `${HEADLINE}<div>Port Ellen</div>`],
    ['what stands behind the text', HEADLINE],
    ['a state below the word for it', `${HEADLINE}<div><p>Posted by</p><p>Archived</p></div>`],
    ['a date', `${HEADLINE}<div>Von Montag 21.</div>`],
    [
      'what stands behind two short paragraphs',
      `${HEADLINE}<p>${prose(30)}</p><p>${prose(30)}</p><p>By Nora Feldt</p>`,
    ],
  ])('is not %s', (_, html) => expect(bylineOf(html)).toBeNull());
});

describe('what the page’s data says', () => {
  const complete = (html: string, said: object) => {
    const page = open(html);
    const metadata = {
      byline: null,
      siteName: 'Harbour Post',
      publishedTime: null,
      modifiedTime: null,
      lang: 'en-GB',
      structured: null,
      ...said,
    };
    return completedBeside(
      page.root,
      page.part('h1'),
      metadata as unknown as Metadata,
      'https://post.example/lamp',
    );
  };

  it('is not the day of the last change where the page shows an earlier one', () => {
    const saved = '2026-03-09T08:00:00Z';
    const said = { publishedTime: saved, modifiedTime: saved };
    expect(complete(`${HEADLINE}<p>4 March 2026</p>`, said).publishedTime).toBe('2026-03-04');
    expect(complete(`${HEADLINE}<p>8 March 2026</p>`, said).publishedTime).toBe(saved);
    expect(complete(HEADLINE, said).publishedTime).toBe(saved);
    expect(complete(`${HEADLINE}<p>4 March 2026</p>`, { publishedTime: saved }).publishedTime).toBe(saved);
  });

  it('leaves the day of a change to the line that tells it', () => {
    expect(complete(`${HEADLINE}<p>Updated on 4 March 2026</p>`, {})).toMatchObject({
      publishedTime: null,
      modifiedTime: '2026-03-04',
    });
  });

  it.each([
    ['Harbour Post', 'Nora Feldt'],
    ['nfeldt', 'Nora Feldt'],
    ['Ruth Vane', 'Ruth Vane'],
  ])('names %s as the author, and the page shows another', (byline, expected) => {
    expect(complete(`${HEADLINE}<p>By Nora Feldt</p>`, { byline }).byline).toBe(expected);
  });
});

describe('the author below the text', () => {
  const below = (html: string) => bylineBelow(measure(`<main><p>${prose(80)}</p>${html}</main>`).root);

  it.each([
    ['in a line of its own', '<p>Written by <a href="/feldt">Nora Feldt</a></p>'],
    ['in a heading', '<h3>Geschrieben von Nora Feldt</h3><p>Nora writes about lamps.</p>'],
    ['below the words for it', '<div>Words by</div><div>Nora Feldt</div>'],
    ['behind a label', '<p>Author: Nora Feldt</p>'],
    ['twice', '<p>Written by Nora Feldt</p><p>Written by: Nora Feldt</p>'],
  ])('is found %s', (_, html) => expect(below(html)).toBe('Nora Feldt'));

  it.each([
    ['one of several', '<p>Written by Nora Feldt</p><p>Written by Ruth Vane</p>'],
    ['in the foot of the page', '<footer><p>Written by Nora Feldt</p></footer>'],
    ['behind a mere "by"', '<p>By Nora Feldt</p>'],
    ['the title of what stands below the author', '<p>Nora Feldt</p><p>Author</p><h3>Common Questions</h3>'],
  ])('is not %s', (_, html) => expect(below(html)).toBeNull());
});
