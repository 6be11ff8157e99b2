import { describe, expect, it } from 'vitest';
import { measure, prose } from '../testing/parts.ts';
import { dateBeside } from './date-beside.ts';

function dateOf(html: string): string | null {
  const page = measure(`<main>${html}<p>${prose(80)}</p><div>7 May 2019</div></main>`);
  return dateBeside(page.root, page.part('h1'), 'day-first');
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
