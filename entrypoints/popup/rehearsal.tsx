import type { Element, ElementContent, Text } from 'hast';
import { render } from 'preact';
import { i18n } from '#i18n';
import { SiteLine } from '../../components/article/site-line.tsx';
import { Story } from '../../components/article/story.tsx';
import { ReceiptChip } from '../../components/receipt/receipt-chip.tsx';
import { textLanguage } from '../../components/text/locale.ts';
import type { Article } from '../../core/article.ts';
import { loadSummary } from './load-summary.ts';

/**
 * Sets a story of a few words where nobody sees it. While the page is read the popup has nothing to do: what browsers do
 * the first time alone, such as compiling, the tables for dates and numbers and each size of a typeface, is done by when
 * the article comes, and what makes its summary is loaded. Ends where the article comes first.
 */
export async function rehearse(popup: HTMLElement, signal: AbortSignal): Promise<void> {
  const stage = document.createElement('div');
  Object.assign(stage.style, { position: 'absolute', inset: '0', contain: 'strict', visibility: 'hidden' });
  const article = sampleArticle(i18n.t('popup.reading'));
  const steps = [
    () => render(<SiteLine article={article} />, stage),
    () => render(<Sample article={article} />, stage),
    () => {
      popup.append(stage);
      stage.getBoundingClientRect();
      // Taken out in the same task, so that neither a frame nor a screen reader meets it.
      stage.remove();
      render(null, stage);
    },
    // It is asked for again with the article, and then says why it did not come.
    () => void loadSummary().catch(() => {}),
  ];
  for (const step of steps) {
    if (signal.aborted) return;
    step();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function Sample({ article }: { article: Article }) {
  return (
    <>
      <SiteLine article={article} />
      <Story
        article={article}
        removals={[]}
        restored={new Set()}
        pictures="never"
        links="new-tab"
        onHide={() => {}}
        summaryForm="paragraph"
        onSummaryForm={() => {}}
        loadSummary={loadSummary}
        model={null}
      />
      <ReceiptChip count={1} panel={{ id: 'receipt', isOpen: false }} onClick={() => {}} />
    </>
  );
}

/** Something of everything that most articles have; no pictures, which browsers ask for wherever they stand. */
function sampleArticle(words: string): Article {
  return {
    url: 'https://example.com/',
    title: words,
    standfirst: words,
    byline: words,
    siteName: words,
    publishedTime: '2000-01-01T00:00Z',
    modifiedTime: '2000-01-01T01:00Z',
    lang: textLanguage(),
    dir: 'ltr',
    excerpt: null,
    image: null,
    content: { type: 'root', children: [element('p', [text(`${words} `), element('a', [text(words)])])] },
    // So many that the reading time is a range.
    words: 2_000,
    isPartial: false,
  };
}

function element(tagName: string, children: ElementContent[]): Element {
  return {
    type: 'element',
    tagName,
    properties: { href: 'https://example.com/' },
    data: { order: 0 },
    children,
  };
}

function text(value: string): Text {
  return { type: 'text', value };
}
