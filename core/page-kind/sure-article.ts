import type { Article } from '../article.ts';
import { bodyText } from '../text.ts';
import { countWords } from '../words.ts';
import { isSectionAddress, isTopAddress } from './front-page.ts';

/**
 * Whether a page is an article beyond doubt, so that it may be opened in reader mode without anybody asking for it at
 * this moment: a story of several paragraphs, all of which is there, on a page that calls itself one or holds little
 * else. `proseWords` are those of the whole page.
 */
export function isSureArticle(
  article: Article,
  page: { readonly isDeclaredArticle: boolean; readonly proseWords: number },
): boolean {
  if (isTopAddress(article.url) || article.caveat?.kind === 'stub') return false;
  const { text, blocks } = bodyText(article.content);
  const paragraphs = blocks.filter(
    ({ element, start, end }) => element.tagName === 'p' && countWords(text.slice(start, end)) >= PARAGRAPH,
  );
  if (paragraphs.length < FEWEST_PARAGRAPHS || article.words < FEWEST_WORDS) return false;
  if (page.isDeclaredArticle) return true;
  return !isSectionAddress(article.url) && article.words >= page.proseWords * MOST_OF_PAGE;
}

/** In words. */
const PARAGRAPH = 15;
const FEWEST_WORDS = 150;

const FEWEST_PARAGRAPHS = 3;

/** Share of a page's prose that the story of a page that says nothing about itself has. */
const MOST_OF_PAGE = 0.6;
