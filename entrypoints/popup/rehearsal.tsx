import { render } from 'preact';
import { SiteLine } from '../../components/article/site-line.tsx';
import { Story } from '../../components/article/story.tsx';
import { ReceiptChip } from '../../components/receipt/receipt-chip.tsx';
import type { Article } from '../../core/article.ts';

/**
 * Shows a story of nothing where nobody sees it. While the page is read the popup has nothing to do: what browsers do the
 * first time alone, such as compiling and the tables for dates and numbers, is done by when the article comes, and what
 * makes its summary is loaded.
 */
export function rehearse(): void {
  const nowhere = document.createElement('div');
  render(<Sample />, nowhere);
  render(null, nowhere);
  // It is asked for again with the article, and then says why it did not come.
  void import('../../components/article/summary-engine.ts').catch(() => {});
}

function Sample() {
  return (
    <>
      <SiteLine article={ARTICLE} />
      <Story
        article={ARTICLE}
        removals={[]}
        restored={new Set()}
        pictures="never"
        links="new-tab"
        onHide={() => {}}
        isStaged
        summaryForm="paragraph"
        onSummaryForm={() => {}}
        model={null}
      />
      <ReceiptChip count={1} panel={{ id: 'receipt', isOpen: false }} onClick={() => {}} />
    </>
  );
}

/** Something of everything that most articles have; no pictures, which browsers ask for wherever they stand. */
const ARTICLE: Article = {
  url: 'https://example.com/',
  title: '–',
  standfirst: '–',
  byline: '–',
  siteName: '–',
  publishedTime: '2000-01-01T00:00Z',
  modifiedTime: '2000-01-01T01:00Z',
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  image: null,
  content: {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        data: { order: 0 },
        children: [
          { type: 'text', value: '–. –.' },
          {
            type: 'element',
            tagName: 'a',
            properties: { href: 'https://example.com/' },
            children: [{ type: 'text', value: '–' }],
          },
        ],
      },
    ],
  },
  // So many that the reading time is a range.
  words: 2_000,
  isPartial: false,
};
