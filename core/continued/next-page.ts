import type { NextPage } from '../article.ts';
import { firstAddress, isOfSame, numberedAddresses } from './numbered-address.ts';

/**
 * The page on which an article goes on: a link to the same address with the next number, that says so by its number, by
 * its words or by `rel=next`, to the same origin. Null where there is none, as on the last page.
 */
export function findNextPage(page: Document, url: string): NextPage | null {
  if (!URL.canParse(url)) return null;
  const here = new URL(url);
  const links = linksOf(page, here.origin);
  for (const own of [...numberedAddresses(here), firstAddress(here)]) {
    const pages = links.flatMap((link) =>
      numberedAddresses(link.address).flatMap((way) =>
        isOfSame(way, own) ? { ...link, number: way.number } : [],
      ),
    );
    const { number } = own;
    const next = pages.find((link) => link.number === number + 1 && saysNext(link));
    // Without a way back, an address that ends in a number is one of many articles, and the next one is another.
    const hasWayBack =
      pages.some((link) => link.number === number - 1) ||
      links.some(({ address }) => isOfSame(firstAddress(address), own));
    if (!next || (number > 1 && !hasWayBack)) continue;
    const numbers = pages.filter(({ words }) => NUMBER.test(words)).map((link) => link.number);
    const last = Math.max(number, ...numbers, statedLast(next.element));
    return { url: next.address.href, number: number + 1, last: last > number ? last : null };
  }
  return null;
}

interface PageLink {
  readonly element: Element;
  readonly address: URL;
  readonly words: string;
  readonly isMarked: boolean;
}

/** The links of a page that may be those between the parts of an article. */
function linksOf(page: Document, origin: string): PageLink[] {
  const found: PageLink[] = [];
  for (const element of page.querySelectorAll('link[rel~="next"][href], a[href]')) {
    const words = element.localName === 'a' ? shortText(element) : '';
    const isMarked = /(?:^|\s)next(?:\s|$)/i.test(element.getAttribute('rel') ?? '');
    if (!isMarked && !NUMBER.test(words) && !NEXT_WORDS.test(words)) continue;
    const address = addressOf(element, page.baseURI);
    if (address?.origin !== origin || COMMENTS.test(address.hash) || element.closest(OTHER_LISTS)) continue;
    address.hash = '';
    found.push({ element, address, words, isMarked });
    if (found.length >= MOST) break;
  }
  return found;
}

function shortText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > LONGEST ? '' : text.replace(/\s+/g, ' ').trim();
}

function addressOf(element: Element, base: string): URL | null {
  try {
    return new URL(element.getAttribute('href') ?? '', base);
  } catch {
    return null;
  }
}

function saysNext({ isMarked, words, number }: PageLink & { number: number }): boolean {
  return isMarked || NEXT_WORDS.test(words) || Number(NUMBER.exec(words)?.[1]) === number;
}

/** The last page by what stands beside the link, as in "Page 2 of 5"; 0 where nothing does. */
function statedLast(link: Element): number {
  const around = link.parentElement?.parentElement ?? link;
  const text = (around.textContent ?? '').slice(0, AROUND);
  return Number(/\d\s*(?:of|von|sur|de|di|van|av|\/)\s*(\d{1,2})(?!\d)/i.exec(text)?.[1] ?? 0);
}

const NUMBER = /^(?:page |seite |página |pagina )?(\d{1,2})$/i;

const NEXT_WORDS =
  /^(?=.)(?:(?:go to )?(?:the )?next(?: page)?|continue(?: reading)?|nächste(?: seite)?|weiter(?:lesen)?|(?:page )?suivante?|(?:página )?siguiente|próxima(?: página)?|(?:pagina )?successiva|volgende(?: pagina)?|nästa(?: sida)?|neste(?: side)?|næste(?: side)?|следующая(?: страница)?|下一页|下一頁|次へ|次のページ(?:へ)?|다음|التالي(?:ة)?)?\s*[›»→>]*$/iu;

/** Lists that have pages of their own beside the article. */
const OTHER_LISTS =
  '[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="archive" i],[class*="listing" i],[class*="reviews" i]';

const COMMENTS = /comment|review|reply/i;

/** Characters of what such links say, and of what stands around them. */
const LONGEST = 60;
const AROUND = 300;

/** No article has as many links of this kind. */
const MOST = 200;
