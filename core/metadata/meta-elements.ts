import { LIMITS } from '../limits.ts';

/** The page's `meta` elements: their values, in order, by name, property or itemprop in lower case. */
export type MetaElements = ReadonlyMap<string, readonly string[]>;

export function metaElements(page: Document): MetaElements {
  const found = new Map<string, string[]>();
  for (const element of [...page.querySelectorAll('meta[content]')].slice(0, 500)) {
    const content = (element.getAttribute('content') ?? '').slice(0, LIMITS.address).trim();
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute);
      if (!name || name.length > LIMITS.metaName) continue;
      if (attribute === 'itemprop' && element.closest(OTHER_WORKS)) continue;
      for (const key of name.toLowerCase().split(/\s+/)) {
        const values = found.get(key);
        if (values) values.push(content);
        else if (key) found.set(key, [content]);
      }
    }
  }
  return found;
}

/** The first value of the first of the names that the page gives one for. */
export function firstMeta(elements: MetaElements, names: readonly string[]): string | null {
  for (const name of names) {
    const value = elements.get(name)?.[0];
    if (value) return value;
  }
  return null;
}

/** What a page says of the works that it quotes, and of what others say of its own. */
const OTHER_WORKS = '[itemprop~="citation"],[itemprop~="comment"]';
