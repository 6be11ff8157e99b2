import { LIMITS } from '../limits.ts';
import { similarity } from '../similarity.ts';

/** What a page's structured data says of its article; absent values are null. Plain text throughout. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  /** Whether the authors are said to be organizations, all of them. */
  readonly isByOrganization: boolean;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly images: readonly string[];
  readonly articleBody: string | null;
  readonly wordCount: number | null;
  readonly inLanguage: string | null;
  /** Whether the page says that everybody may read it; null when it does not say. */
  readonly isFree: boolean | null;
  /** Whether it is a report that goes on while one reads. */
  readonly isLive: boolean;
}

/** The objects of a page's JSON-LD, those at the top and those that are said to be what the page is about. */
export function structuredNodes(page: Document): JsonObject[] {
  const found: JsonObject[] = [];
  let budget: number = LIMITS.structuredData;
  for (const script of page.querySelectorAll('script[type*="ld+json" i]')) {
    const source = script.textContent ?? '';
    budget -= source.length;
    if (budget < 0) break;
    collect(parse(source), found, 0);
  }
  return found;
}

/**
 * What a page's JSON-LD says of its article (https://schema.org/Article and its kinds). Of several articles the one
 * named like the page wins. Null when there is none.
 */
export function structuredArticle(nodes: readonly JsonObject[], pageTitle: string): StructuredArticle | null {
  const articles = nodes.filter(isArticle);
  if (articles.length === 0) return null;
  const closeness = (node: JsonObject) => similarity(text(node.headline) ?? text(node.name) ?? '', pageTitle);
  const node = articles.reduce((best, other) => (closeness(other) > closeness(best) ? other : best));
  const authors = resolved(node.author ?? node.creator, nodes);
  return {
    headline: text(node.headline) ?? text(node.name),
    description: text(node.description),
    authors: authors.flatMap(names),
    isByOrganization: isByOrganization(authors),
    datePublished: text(node.datePublished) ?? text(node.dateCreated) ?? pageDate(nodes),
    dateModified: text(node.dateModified),
    publisher: resolved(node.publisher, nodes).flatMap(names)[0] ?? null,
    images: addresses(node.image),
    articleBody: text(node.articleBody),
    wordCount: Number(node.wordCount) || null,
    inLanguage: text(node.inLanguage),
    isFree: truth(node.isAccessibleForFree),
    isLive: typesOf(node).some((type) => /LiveBlogPosting$/.test(type)),
  };
}

/** When the page was published, as its data says of the page itself; null when it does not say. */
export function pageDate(nodes: readonly JsonObject[]): string | null {
  const isDated = (node: JsonObject) =>
    node.datePublished && typesOf(node).some((type) => /WebPage$/.test(type));
  return text(nodes.find(isDated)?.datePublished);
}

export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

function parse(source: string): Json {
  try {
    return JSON.parse(source.replace(/^[\s/]*<!(?:--|\[CDATA\[)|(?:-->|(?:\/\/)?\]\]>)\s*$/g, ''));
  } catch {
    // Line breaks inside strings are the commonest mistake, then commas after the last; other broken data tells nothing.
    try {
      return JSON.parse(
        source
          .replace(/[\n\r\t]+/g, ' ')
          .replace(/;\s*$|,(?=\s*[}\]])/g, '')
          .replaceAll("\\'", "'"),
      );
    } catch {
      return null;
    }
  }
}

function collect(value: Json | undefined, found: JsonObject[], depth: number): void {
  if (depth > 5 || found.length > 200 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1);
  else {
    found.push(value);
    collect(value['@graph'], found, depth + 1);
    collect(value.mainEntity, found, depth + 1);
    collect(value.mainEntityOfPage, found, depth + 1);
  }
}

function isArticle(node: JsonObject): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().map(String);
}

/** Values, and in place of what has only an `@id` the object that the page's data has under it. */
function resolved(value: Json | undefined, nodes: readonly JsonObject[]): Json[] {
  return [value ?? null]
    .flat()
    .slice(0, MOST_AUTHORS)
    .map((item) =>
      isObject(item) && item['@id'] && !item.name
        ? (nodes.find((node) => node['@id'] === item['@id'] && node.name) ?? item)
        : item,
    );
}

function names(value: Json): string[] {
  const { name, givenName, familyName } = isObject(value) ? value : { name: value };
  return [name ?? [givenName, familyName].flatMap((part) => text(part) ?? []).join(' ')]
    .flat()
    .map(text)
    .filter((each) => each !== null);
}

function addresses(value: Json | undefined): string[] {
  return [value ?? null]
    .flat()
    .map((item) => (isObject(item) ? (text(item.url) ?? text(item.contentUrl)) : text(item)))
    .filter((address): address is string => address !== null);
}

function isByOrganization(authors: readonly Json[]): boolean {
  return (
    authors.length > 0 &&
    authors.every((author) => isObject(author) && typesOf(author).some((type) => /Organization$/.test(type)))
  );
}

/** True or false, as data or in words; null for anything else. */
function truth(value: Json | undefined): boolean | null {
  const word = String(value).toLowerCase();
  return word === 'true' || word === 'false' ? word === 'true' : null;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as text with its entities resolved; null for anything that is not a string. */
export function text(value: Json | undefined): string | null {
  if (Array.isArray(value)) return text(value[0]);
  if (value && typeof value === 'object') return text(value['@value']);
  if (typeof value !== 'string') return null;
  const plain = decodeEntities(value).trim();
  return plain === '' ? null : plain;
}

/** Publishers encode the strings of their structured data as if they were markup. The result is shown as text only. */
export function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value
    .replace(/&#(\d{1,7});/g, (_, code) => fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code) => fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name) => ENTITIES[name] ?? '');
}

function fromCodePoint(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

const ARTICLE_TYPE =
  /(?:^|[/:])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|AnalysisNewsArticle|SocialMediaPosting|Recipe|HowTo)$/i;

/** A page that names more was not written by them. */
const MOST_AUTHORS = 50;
