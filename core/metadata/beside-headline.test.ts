import { describe, expect, it } from 'vitest';
import { measure, prose } from '../testing/parts.ts';
import { bylineBelow, bylineBeside, dateBeside } from './beside-headline.ts';

function open(html: string) {
  return measure(`<main>${html}<p>${prose(80)}</p><div>By Ruth Vane</div><div>7 May 2019</div></main>`);
}

function dateOf(html: string): string | null {
  const page = open(html);
  return dateBeside(page.root, page.part('h1'), 'day-first');
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

describe('the author below the text', () => {
  const below = (html: string) => bylineBelow(measure(`<main><p>${prose(80)}</p>${html}</main>`).root);

  it.each([
    ['in a line of its own', '<p>Written by <a href="/feldt">Nora Feldt</a></p>'],
    ['in a heading', '<h3>Geschrieben von Nora Feldt</h3><p>Nora writes about lamps.</p>'],
    ['below the words for it', '<div>Words by</div><div>Nora Feldt</div>'],
    ['twice', '<p>Written by Nora Feldt</p><p>Written by: Nora Feldt</p>'],
  ])('is found %s', (_, html) => expect(below(html)).toBe('Nora Feldt'));

  it.each([
    ['one of several', '<p>Written by Nora Feldt</p><p>Written by Ruth Vane</p>'],
    ['in the foot of the page', '<footer><p>Written by Nora Feldt</p></footer>'],
    ['behind a mere "by"', '<p>By Nora Feldt</p>'],
  ])('is not %s', (_, html) => expect(below(html)).toBeNull());
});
