import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Found } from '../../core/article.ts';
import type { NextPageAnswer } from '../../core/continued/next-page-answer.ts';
import { articleWith } from '../../core/testing/article.ts';
import type { PageSource } from './page-source.ts';
import { PagesNotice } from './pages-notice.tsx';
import { MOST_PAGES, type PagesInUse, usePages } from './use-pages.ts';

it('fetches nothing before the reader asks', async () => {
  const source = createSource(3);
  const { words } = await use(1, 3, source);
  expect(source.readNext).not.toHaveBeenCalled();
  await vi.waitFor(() =>
    expect(words()).toBe('This article goes on, to page 3. Read them all here Always on quay.example'),
  );
});

it('fetches one page after the other until all are there', async () => {
  const { pages, press, words } = await use(1, 3, createSource(3));
  await press('Read them all here');
  await vi.waitFor(() => expect(pages().found.paging).toEqual({ pages: 3, next: null }));
  await vi.waitFor(() => expect(words()).toBe('All 3 pages are here.'));
});

it('tells how far it is, and can be stopped', async () => {
  const answer = Promise.withResolvers<NextPageAnswer>();
  const source = createSource(3, { readNext: () => answer.promise });
  const { pages, press, words } = await use(1, 3, source);
  await press('Read them all here');
  await vi.waitFor(() => expect(words()).toBe('Fetching page 2 of 3. Cancel'));
  await press('Cancel');
  await vi.waitFor(() => expect(source.stop).toHaveBeenCalledOnce());
  // What comes all the same is not taken.
  await act(async () => answer.resolve({ ok: true, found: found(2, 3) }));
  await vi.waitFor(() => expect(pages().found.paging?.pages).toBe(1));
  await vi.waitFor(() => expect(words()).toBe('Stopped before page 2. 1 page is here. Go on'));
});

it.each([
  ['not-there', 'Page 2 could not be fetched. 1 page is here. Try again'],
  ['not-part', 'Page 2 holds no further part of this article. 1 page is here. Try again'],
] as const)('says in a sentence what went wrong: %s', async (reason, sentence) => {
  const { press, words } = await use(
    1,
    3,
    createSource(3, { readNext: async () => ({ ok: false, reason }) }),
  );
  await press('Read them all here');
  await vi.waitFor(() => expect(words()).toBe(sentence));
});

it('says that it can’t be done where Lede was updated meanwhile', async () => {
  const source = createSource(3, { readNext: () => Promise.reject(new Error('gone')) });
  const { press, words } = await use(1, 3, source);
  await press('Read them all here');
  await vi.waitFor(() => expect(words()).toContain('Page 2 could not be fetched.'));
});

it('fetches no more than twenty pages', async () => {
  const source = createSource(50);
  const { press, words } = await use(1, 50, source);
  await press('Read them all here');
  await vi.waitFor(() => expect(source.readNext).toHaveBeenCalledTimes(MOST_PAGES - 1));
  await vi.waitFor(() =>
    expect(words()).toBe('20 pages are here. The article goes on, but no more than these are fetched.'),
  );
});

it('asks no more on a site where the reader wants that always', async () => {
  const source = createSource(2, { isAlways: async () => true });
  const { words } = await use(1, 2, source);
  await vi.waitFor(() => expect(words()).toBe('All 2 pages are here.'));
});

it('keeps that the reader wants it always', async () => {
  const source = createSource(2);
  const { press, words } = await use(1, 2, source);
  await press('Always on quay.example');
  await vi.waitFor(() => expect(source.wantAlways).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(words()).toBe('All 2 pages are here.'));
});

it('says nothing of an article on one page', async () => {
  const { words } = await use(1, 1, createSource(1));
  await vi.waitFor(() => expect(words()).toBe(''));
});

/** A source of pages up to a last one. */
function createSource(last: number, given: Partial<PageSource> = {}): PageSource {
  let at = 1;
  return {
    site: 'quay.example',
    readNext: vi.fn(async () => ({ ok: true as const, found: found(++at, last) })),
    stop: vi.fn(),
    isAlways: async () => false,
    wantAlways: vi.fn(async () => {}),
    ...given,
  };
}

async function use(at: number, last: number, source: PageSource) {
  const page = document.createElement('div');
  const first = found(at, last);
  let current: PagesInUse | undefined;
  function Page() {
    current = usePages(first, source);
    return <PagesNotice pages={current} />;
  }
  await act(async () => render(<Page />, page));
  return {
    pages: () => current as PagesInUse,
    words: () => page.textContent,
    press: (words: string) =>
      act(async () => {
        const button = [...page.querySelectorAll('button')].find(({ textContent }) => textContent === words);
        if (!button) throw new Error(`There is no button "${words}".`);
        button.click();
      }),
  };
}

function found(pages: number, last: number): Found {
  const next =
    pages < last ? { url: `https://quay.example/bell/${pages + 1}`, number: pages + 1, last } : null;
  return {
    ok: true,
    article: articleWith({ url: 'https://quay.example/bell' }),
    removals: [],
    ...((next || pages > 1) && { paging: { pages, next } }),
  };
}
