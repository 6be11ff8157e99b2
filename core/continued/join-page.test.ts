import { describe, expect, it } from 'vitest';
import type { PageReading } from '../pipeline.ts';
import { ADDRESS, read, told } from '../testing/page.ts';
import { STORY } from '../testing/story.ts';
import { joinPage } from './join-page.ts';

const [FIRST, SECOND, THIRD] = [0, 4, 8].map((start) => STORY.paragraphs.slice(start, start + 4));

/** A page of the story, with what `extra` puts after its text. */
function pageOf(
  number: number,
  paragraphs: readonly string[] = [],
  extra = '',
  title: string = STORY.title,
): PageReading {
  const pager = number < 3 ? `<p><a href="${ADDRESS}/${number + 1}">Next page</a></p>` : '';
  const back = number > 1 ? `<p><a href="${ADDRESS}">1</a></p>` : '';
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>
    ${text}${extra}</article>${back}${pager}</main></body></html>`;
  return read(html, number === 1 ? ADDRESS : `${ADDRESS}/${number}`);
}

function joined(...pages: readonly PageReading[]): PageReading {
  return pages.reduce((whole, page) => joinPage(whole, page) ?? whole);
}

function found({ outcome }: PageReading) {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
  return outcome;
}

describe('joining the pages of an article', () => {
  it('gives all their paragraphs in order, and says that nothing is to come', () => {
    const whole = joined(pageOf(1, FIRST), pageOf(2, SECOND), pageOf(3, THIRD));
    expect(told(whole).lines).toEqual(STORY.paragraphs);
    expect(found(whole).paging).toEqual({ pages: 3, next: null });
    expect(found(whole).article.words).toBe(
      found(pageOf(1, FIRST)).article.words +
        found(pageOf(2, SECOND)).article.words +
        found(pageOf(3, THIRD)).article.words,
    );
  });

  it('knows where it goes on while pages are still to come', () => {
    expect(found(pageOf(1, FIRST)).paging).toMatchObject({ pages: 1, next: { number: 2 } });
    expect(found(joined(pageOf(1, FIRST), pageOf(2, SECOND))).paging).toMatchObject({
      pages: 2,
      next: { number: 3 },
    });
  });

  it('says once what each page says again', () => {
    const whole = joined(pageOf(1, FIRST), pageOf(2, [FIRST?.[0] ?? '', ...(SECOND ?? [])]));
    expect(told(whole).lines).toEqual(STORY.paragraphs.slice(0, 8));
  });

  it('keeps the pictures of every page, each once', () => {
    const picture = (name: string) =>
      `<figure><img src="/${name}.jpg" alt="" width="800" height="600"><figcaption>The ${name}, seen from the quay.</figcaption></figure>`;
    const whole = joined(
      pageOf(1, FIRST, picture('tower')),
      pageOf(2, SECOND, picture('tower') + picture('lens')),
    );
    expect(told(whole).captions).toEqual(['The tower, seen from the quay.', 'The lens, seen from the quay.']);
  });

  it('numbers removals and orders on, so that each stays where it was', () => {
    const box = (words: string) =>
      `<section class="newsletter-signup"><h3>${words}</h3><input type="email"></section>`;
    const whole = joined(
      pageOf(1, FIRST, box('The first letter')),
      pageOf(2, SECOND, `${box('The second letter')}<p>${THIRD?.[0]}</p>`),
    );
    const { removals, article } = found(whole);
    expect(removals.map(({ id }) => id)).toEqual(removals.map((_, index) => index + 1));
    expect(removals.map(({ text }) => text)).toEqual(['The first letter', 'The second letter']);
    expect(removals.map(({ paragraphsBefore }) => paragraphsBefore)).toEqual([4, 8]);
    const orders = article.content.children.flatMap((node) =>
      node.type === 'element' ? (node.data?.order ?? []) : [],
    );
    expect(new Set(orders).size).toBe(orders.length);
    expect(whole.propose?.(removals[1]?.order ?? -1, 'remove')).toMatchObject({ ok: true });
  });

  it('leads links to the blocks of the page that they stand on', () => {
    const later = '<h2 id="later">What came later</h2><p>Nothing came of it.</p>';
    const whole = joined(pageOf(1, FIRST), pageOf(2, SECOND, later));
    const blocks = found(whole).article.content.children.flatMap((node) =>
      node.type === 'element' && node.data?.order !== undefined ? [[node.data.order, node.tagName]] : [],
    );
    const orders = blocks.map(([order]) => Number(order));
    const order = whole.orderOfLink?.(`${ADDRESS}/2#later`, orders);
    expect(blocks).toContainEqual([order, 'h2']);
    expect(whole.orderOfLink?.(`${ADDRESS}#later`, orders)).toBeNull();
  });

  it('refuses a page of another article, and one that says nothing new', () => {
    expect(joinPage(pageOf(1, FIRST), pageOf(2, SECOND, '', 'Six bridges and a single key'))).toBeNull();
    expect(joinPage(pageOf(1, FIRST), pageOf(2, FIRST))).toBeNull();
  });
});
