import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../core/article.ts';
import { articleWith } from '../../core/testing/article.ts';
import { element, text } from '../../core/testing/nodes.ts';
import { Story } from './story.tsx';

const page = document.createElement('div');

beforeEach(() => {
  document.body.append(page);
  // jsdom has no layout: nothing can be scrolled to, and no medium has preferences.
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

afterEach(() => {
  act(() => render(null, page));
  vi.unstubAllGlobals();
});

describe('the head', () => {
  it('shows headline, standfirst, names and dates whole', async () => {
    await show();
    expect(page.querySelector('h1')?.textContent).toBe('The clock that was slow on purpose');
    expect(page.querySelector('.standfirst')?.textContent).toBe('For fifty years nobody minded.');
    expect(page.querySelector('.byline')?.textContent).toContain('By Ilse Marlow');
    expect(page.querySelector('time')?.dateTime).toBe('2026-11-16');
  });

  it('begins no line with a sign that French sets apart', async () => {
    await show({
      lang: 'fr',
      title: 'La marée : un livre',
      standfirst: 'Qui l’a écrit ?',
      image: {
        src: 'https://example.org/a.jpg',
        alt: '',
        caption: 'Le quai !',
        credit: null,
        width: null,
        height: null,
      },
    });
    expect(page.querySelector('figcaption')?.textContent?.trim()).toBe('Le quai\u00a0!');
    expect(page.querySelector('h1')?.textContent).toBe('La marée\u00a0: un livre');
    expect(page.querySelector('.standfirst')?.textContent).toBe('Qui l’a écrit\u00a0?');
  });

  it.each([
    [120, null],
    [121, 'long'],
  ])('sets a headline of %d letters as it fits', async (letters, length) => {
    await show({ title: 'x'.repeat(letters) });
    expect(page.querySelector('h1')?.getAttribute('data-length')).toBe(length);
  });

  it('counts a Chinese sign as two letters', async () => {
    await show({ title: '钟'.repeat(61) });
    expect(page.querySelector('h1')?.dataset.length).toBe('long');
  });

  it('leaves no gaps where the page says nothing', async () => {
    await show({ standfirst: null, byline: null, publishedTime: null, image: null });
    expect(page.querySelector('.standfirst, time, .names, .lead')).toBeNull();
    expect(page.querySelector('.byline')?.childElementCount).toBe(0);
  });

  it('has the language and direction of the article', async () => {
    await show({ lang: 'ar', dir: 'rtl' });
    const story = page.querySelector('article');
    expect([story?.lang, story?.dir]).toEqual(['ar', 'rtl']);
  });
});

describe('the summary', () => {
  it('keeps its place until the article has been painted', async () => {
    act(() => render(story(), page));
    expect(page.querySelector('.summary a')).toBeNull();
    expect(page.querySelector('.placeholder')?.textContent).toMatch(/^The clock in the tower/);
    await summaryShown();
    expect(page.querySelector('.placeholder')).toBeNull();
  });

  it('leads to each sentence and back', async () => {
    await show();
    const link = page.querySelector<HTMLAnchorElement>('.summary a');
    act(() => link?.click());
    expect(document.activeElement?.textContent).toBe(link?.textContent);
    expect(document.activeElement?.classList).toContain('sought');
    act(() => page.querySelector<HTMLElement>('.return')?.click());
    expect(document.activeElement).toBe(link);
    expect(page.querySelector('.sought')).toBeNull();
  });

  it('leaves the address of the page alone', async () => {
    await show();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    act(() => void page.querySelector('.summary a')?.dispatchEvent(click));
    expect(click.defaultPrevented).toBe(true);
  });

  it('gives key points on request', async () => {
    const onSummaryForm = vi.fn();
    await show({}, { onSummaryForm });
    act(() => page.querySelector<HTMLElement>('.choice button:last-child')?.click());
    expect(onSummaryForm).toHaveBeenCalledWith('key-points');
    await show({}, { summaryForm: 'key-points' });
    await vi.waitFor(() => expect(page.querySelectorAll('.key-points li').length).toBeGreaterThan(0));
  });
});

function story(article: Partial<Article> = {}, props: Partial<Parameters<typeof Story>[0]> = {}) {
  return (
    <Story
      article={{ ...ARTICLE, ...article }}
      removals={[]}
      restored={new Set()}
      pictures="show"
      links="new-tab"
      onHide={() => {}}
      summaryForm="paragraph"
      onSummaryForm={() => {}}
      loadSummary={() => import('./summary-engine.ts')}
      model={null}
      {...props}
    />
  );
}

it('says that the text ends once all of it is made', () => {
  const blocks = [element('p', text('The clock is slow.')), element('p', text('The council is slower.'))];
  const content: Article['content'] = { type: 'root', children: blocks };
  act(() => render(story({ content }, { blocks: blocks.slice(0, 1) }), page));
  expect([...page.querySelectorAll('.text > p')].map((p) => p.textContent)).toEqual(['The clock is slow.']);
  act(() => render(story({ content }), page));
  expect(page.querySelectorAll('.text > p:not(.end)')).toHaveLength(2);
  expect(page.querySelectorAll('.end')).toHaveLength(1);
});

async function show(...given: Parameters<typeof story>): Promise<void> {
  act(() => render(story(...given), page));
  await summaryShown();
}

async function summaryShown(): Promise<void> {
  await vi.waitFor(() => expect(page.querySelector('.summary a')).not.toBeNull());
}

const ARTICLE = articleWith({
  title: 'The clock that was slow on purpose',
  standfirst: 'For fifty years nobody minded.',
  byline: 'Ilse Marlow',
  siteName: 'The Hourglass',
  publishedTime: '2026-11-16',
  content: {
    type: 'root',
    children: [
      element(
        'p',
        text(
          'The clock in the tower at Ostrava Road has been eleven minutes slow since the spring of 1974, and until last month no shop in the town had set a watch by it.',
        ),
      ),
      element(
        'p',
        text(
          'The parish council voted on 3 November, by seven to five, to have the clock put right before the end of the year.',
        ),
      ),
    ],
  },
});
