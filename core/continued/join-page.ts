import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Article, Caveat, Found, Removal } from '../article.ts';
import { freeze } from '../freeze.ts';
import type { PageReading } from '../pipeline.ts';
import { normalized, similarity } from '../similarity.ts';
import { bodyText, plainText } from '../text.ts';
import { countWords } from '../words.ts';

/**
 * An article with the next of its pages joined to it: what that page says again (headline, standfirst, blocks that were
 * there before) stands once, its pictures and removals are all there. Null when the page holds no further part of it.
 */
export function joinPage(whole: PageReading, page: PageReading): PageReading | null {
  if (!whole.outcome.ok || !page.outcome.ok) return null;
  const found = whole.outcome;
  const next = moved(page.outcome, found);
  if (!isOfSameArticle(found.article, next.article)) return null;
  const content = withoutRepeated(next.article, found.article);
  if (countWords(bodyText(content).text) < FEWEST_WORDS) return null;

  const start = pagesOf(found) * STRIDE;
  const body: Root = { type: 'root', children: [...found.article.content.children, ...content.children] };
  const caveat = caveatOf(next.article.caveat, body);
  const article: Article = {
    ...found.article,
    content: body,
    words: countWords(bodyText(body).text),
    isPartial: found.article.isPartial || next.article.isPartial,
    ...(caveat && { caveat }),
  };
  const missing = [...(found.missing ?? []), ...(next.missing ?? [])];
  const outcome: Found = {
    ...found,
    article,
    removals: [...found.removals, ...next.removals],
    ...(missing.length > 0 && { missing }),
    paging: { pages: pagesOf(found) + 1, next: next.paging?.next ?? null },
  };
  return {
    outcome: freeze(outcome),
    // Elements of a fetched page stand nowhere that one could scroll to.
    sources: whole.sources,
    propose: (order, action) =>
      (order < start ? whole.propose?.(order, action) : page.propose?.(order - start, action)) ?? {
        ok: false,
        reason: 'gone',
      },
    orderOfLink(href, orders) {
      const onNext = page.orderOfLink?.(
        href,
        orders.map((order) => order - start),
      );
      return onNext == null ? (whole.orderOfLink?.(href, orders) ?? null) : start + onNext;
    },
  };
}

/** The outcome of a page with its orders and numbers after those of what stands before it. */
function moved(next: Found, before: Found): Found {
  const order = pagesOf(before) * STRIDE;
  const id = Math.max(0, ...[...before.removals, ...(before.missing ?? [])].map((removal) => removal.id));
  const paragraphs = bodyText(before.article.content).blocks.length;
  const move = <Node extends RootContent | ElementContent>(node: Node): Node => {
    if (node.type === 'removal') return { ...node, id: node.id + id };
    if (node.type !== 'element') return node;
    const data =
      node.data?.order === undefined ? node.data : { ...node.data, order: node.data.order + order };
    return { ...node, ...(data && { data }), children: node.children.map(move) };
  };
  const moveRemoval = (removal: Removal): Removal => ({
    ...removal,
    id: removal.id + id,
    order: removal.order + order,
    paragraphsBefore: removal.paragraphsBefore === null ? null : removal.paragraphsBefore + paragraphs,
    content: removal.content.map(move),
  });
  const content: Root = { type: 'root', children: next.article.content.children.map(move) };
  return {
    ...next,
    article: { ...next.article, content },
    removals: next.removals.map(moveRemoval),
    ...(next.missing && { missing: next.missing.map(moveRemoval) }),
  };
}

function isOfSameArticle(one: Article, other: Article): boolean {
  return similarity(one.title, other.title) >= ALIKE;
}

/** The content of a page without the blocks that stood on the pages before it, with its lead picture at its top. */
function withoutRepeated(next: Article, before: Article): Root {
  const known = new Set(before.content.children.map(textOf));
  for (const text of [before.title, before.standfirst, next.title]) known.add(normalized(text ?? ''));
  const pictures = new Set([before.image?.src, ...pictureAddresses(before.content.children)]);
  const children = next.content.children.filter((node) => {
    const text = textOf(node);
    if (text !== '') return countWords(text) < FEWEST_ALIKE || !known.has(text);
    const addresses = pictureAddresses([node]);
    return addresses.length === 0 || addresses.some((address) => !pictures.has(address));
  });
  const lead = next.image && !pictures.has(next.image.src) ? [figureOf(next.image)] : [];
  return { type: 'root', children: [...lead, ...children] };
}

function figureOf({ src, alt, caption, credit, width, height }: NonNullable<Article['image']>): Element {
  const words = [caption, credit].filter(Boolean).join(' ');
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src,
      alt,
      ...(width && { width: String(width) }),
      ...(height && { height: String(height) }),
    },
    children: [],
  };
  const figcaption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: words }],
  };
  return {
    type: 'element',
    tagName: 'figure',
    properties: {},
    children: words ? [image, figcaption] : [image],
  };
}

function pictureAddresses(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'img' ? [String(node.properties.src)] : pictureAddresses(node.children);
  });
}

function textOf(node: RootContent): string {
  return node.type === 'element' ? normalized(plainText(node)) : '';
}

/** What is true of the whole: that its last page breaks off, after all the paragraphs there are. */
function caveatOf(caveat: Caveat | undefined, { children }: Root): Caveat | null {
  if (caveat?.kind !== 'stub') return null;
  const paragraphs = children.filter((node) => node.type === 'element' && node.tagName === 'p').length;
  return { kind: 'stub', paragraphs };
}

function pagesOf({ paging }: Found): number {
  return paging?.pages ?? 1;
}

/** More than any page has elements: the orders of each page's elements begin at a multiple of it. */
const STRIDE = 1_000_000;

/** How much the headlines of two pages of one article share, at least. */
const ALIKE = 0.5;

/** In words: shorter blocks may well stand twice, and a page that adds less adds nothing. */
const FEWEST_ALIKE = 4;
const FEWEST_WORDS = 20;
