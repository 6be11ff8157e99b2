import { apartText } from '../apart.ts';
import { LIMITS } from '../limits.ts';
import { normalized } from '../similarity.ts';
import { withoutSoftHyphens } from '../soft-hyphens.ts';
import { BY, cleanByline } from './byline.ts';
import { type DateHabits, dateInAddress, isoDate, type ShownDays } from './dates.ts';
import {
  decodeEntities,
  pageDate,
  type StructuredArticle,
  structuredArticle,
  structuredNodes,
} from './json-ld.ts';
import { firstMeta, type MetaElements, metaElements } from './meta-elements.ts';
import { spacedText } from './spaced-text.ts';
import { statedTexts } from './stated-texts.ts';
import { chooseTitle } from './title.ts';
import { OF_OTHERS, visibleByline, visibleDays } from './visible.ts';

/** What a page says about its article, outside the article itself. Texts are plain and bounded in length. */
export interface Metadata {
  readonly title: string;
  /** All that the page offers as its title, for recognising the headline in the text. */
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly lang: string | null;
  /** The page's descriptions of the story, best first. */
  readonly descriptions: readonly string[];
  /** Addresses of the pictures that the page names as the story's, absolute. */
  readonly images: readonly string[];
  readonly structured: StructuredArticle | null;
  /** Texts that the page's data says it holds: see `statedTexts`. */
  readonly stated: readonly string[];
  /** What the page calls itself (`og:type`), in lower case. */
  readonly type: string | null;
  /** Whether the page says in its head that it is an article. */
  readonly isDeclaredArticle: boolean;
}

export function readMetadata(page: Document, url: string): Metadata {
  const meta = metaElements(page);
  const documentTitle = clean(page.title);
  // What stands in attributes is escaped twice on many a site.
  const ogTitle = clean(
    decodeEntities(
      firstMeta(meta, [
        'og:title',
        'twitter:title',
        'dc.title',
        'dcterm:title',
        'sailthru.title',
        'parsely-title',
      ]) ?? '',
    ),
  );
  const nodes = structuredNodes(page);
  const structured = structuredArticle(nodes, ogTitle ?? documentTitle ?? '');
  const type = firstMeta(meta, ['og:type'])?.toLowerCase() ?? null;
  const siteName =
    clean(firstMeta(meta, ['og:site_name', 'application-name', 'al:android:app_name'])) ??
    clean(structured?.publisher);
  const titles = distinct([
    ogTitle,
    clean(structured?.headline),
    clean(firstMeta(meta, ['headline', 'title'])),
    documentTitle,
  ]);
  const headings = ownHeadings(page, url);
  const headingTexts = headings.map((heading) => clean(apartText(heading)));
  const lang = readLanguage(page, meta, structured);
  const habits = dateHabits(lang, url);
  const names = siteNames(url, siteName);
  const title = chooseTitle(distinct(headingTexts), titles, names, ownHeading(page));
  // On many a site the first is its own name.
  const headline = headings[Math.max(0, headingTexts.indexOf(title))] ?? null;
  let days: ShownDays | null = null;
  const shown = (day: keyof ShownDays) => {
    days ??= headline && visibleDays(headline, habits);
    return days?.[day] ?? null;
  };
  return {
    title: cut(title, TEXT_LIMITS.title),
    titles: distinct([...titles, ...headingTexts.slice(0, 1)]),
    byline: cut(readByline(page, { meta, structured, siteName, headline }), TEXT_LIMITS.byline),
    siteName: cut(siteName ?? hostName(url), TEXT_LIMITS.siteName),
    publishedTime:
      isoDate(structured?.datePublished, habits) ??
      isoDate(firstMeta(meta, ['article:published_time']), habits) ??
      isoDate(pageDate(nodes), habits) ??
      statedDate(meta, PUBLISHED, habits) ??
      datedElement(page, DATED.published, habits) ??
      dateInAddress(url) ??
      shown('published') ??
      onlyDate(page, DATED.anything, habits),
    modifiedTime:
      isoDate(structured?.dateModified, habits) ??
      statedDate(meta, MODIFIED, habits) ??
      datedElement(page, DATED.modified, habits) ??
      shown('modified'),
    lang,
    descriptions: distinct([
      firstMeta(meta, ['og:description']),
      firstMeta(meta, ['description']),
      firstMeta(meta, ['twitter:description']),
      structured?.description,
    ]).map((text) => cut(text, TEXT_LIMITS.description)),
    images: absolute(
      [
        firstMeta(meta, ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src']),
        ...(structured?.images ?? []),
      ],
      page.baseURI,
    ),
    structured,
    stated: statedTexts(nodes, structured?.articleBody ?? null),
    type,
    isDeclaredArticle: structured !== null || type === 'article' || meta.has('article:published_time'),
  };
}

interface BylineSources {
  readonly meta: MetaElements;
  readonly structured: StructuredArticle | null;
  readonly siteName: string | null;
  readonly headline: Element | null;
}

function readByline(page: Document, sources: BylineSources): string | null {
  const { meta, structured, headline } = sources;
  const stated = statedByline(meta, structured);
  // A site that names itself, or a desk, as the author often shows who wrote the story all the same.
  if (stated && !isWeakByline(stated, sources) && !structured?.isByOrganization) return stated;
  const authors = [...page.querySelectorAll('[itemprop~="author"],a[rel~="author"]')].slice(0, 20);
  const element = authors.find((author) => !author.closest(OF_OTHERS));
  const name = element?.querySelector('[itemprop~="name"]') ?? element;
  return (
    (headline && visibleByline(headline)) ??
    stated ??
    cleanByline(name && (name.getAttribute('content') ?? spacedText(name)))
  );
}

function statedByline(meta: MetaElements, structured: StructuredArticle | null): string | null {
  const fromData = structured?.authors.map(cleanByline).filter((name) => name !== null) ?? [];
  if (fromData.length > 0) return [...new Set(fromData)].join(', ');
  // "author" comes before all that has more words to it.
  const keys = [...meta.keys()].filter((name) => AUTHOR.test(name)).sort((a, b) => a.length - b.length);
  if (BY.test(`${firstMeta(meta, ['twitter:label1']) ?? ''} `)) keys.push('twitter:data1');
  return keys.map((key) => bylineOfAll(meta.get(key) ?? [])).find((byline) => byline !== null) ?? null;
}

/** The names that elements of one kind give; those that give all of them come beside those that give each. */
function bylineOfAll(values: readonly string[]): string | null {
  const cleaned = values.slice(0, MOST_AUTHORS).map(cleanByline);
  const names = distinct(cleaned.filter((name) => name && !/^\w+\.\w+/.test(name)));
  const whole = names.filter((name) => !names.some((other) => other !== name && other.includes(name)));
  const areReversed = whole.length > 1 && whole.every((name) => REVERSED.test(name));
  return whole.map((name) => (areReversed ? name.replace(REVERSED, '$2 $1') : name)).join(', ') || null;
}

/** Whether a by-line names no person but the site, or an account at it. */
export function isWeakByline(
  byline: string,
  { siteName, structured }: Pick<Metadata, 'siteName' | 'structured'>,
): boolean {
  const plain = normalized(byline).replace(/^the /, '');
  return (
    /^[a-z\d._-]+$/.test(byline) ||
    [siteName, structured?.publisher].some((name) => name && normalized(name).replace(/^the /, '') === plain)
  );
}

/** The headings of the first rank; without those of teasers, which lead to other pages, where there are others. */
function ownHeadings(page: Document, url: string): Element[] {
  const headings = [...page.querySelectorAll('h1')].slice(0, 20);
  const own = headings.filter((heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return !link || isSamePage(link.getAttribute('href') ?? '', url);
  });
  return own.length > 0 ? own : headings;
}

function isSamePage(href: string, url: string): boolean {
  try {
    const { host, pathname } = new URL(href, url);
    const own = new URL(url);
    return host === own.host && pathname === own.pathname;
  } catch {
    return true;
  }
}

/** The page's only heading of the first rank, where it is marked as the article's own. */
function ownHeading(page: Document): string | null {
  const headings = page.querySelectorAll('h1');
  const [only] = headings;
  if (headings.length !== 1 || !only) return null;
  const isOwn = only.matches(
    'article h1,main h1,[itemprop~="headline"],[class*="headline" i],[class*="title" i]',
  );
  return isOwn ? clean(apartText(only)) : null;
}

/** Only Americans write the month before the day; a page's language tells, or the country of its address. */
export function dateHabits(lang: string | null, url: string): DateHabits {
  const isAmerican = !lang || /^en(?:$|-(?:us|ph|latn))/i.test(lang);
  return { lang, order: isAmerican && !COUNTRIES.test(hostName(url) ?? '') ? 'month-first' : 'day-first' };
}

const COUNTRIES = /\.(?:uk|ie|au|nz|in|za|sg|my|ng|ke|pk|bd|lk|gh|mt|eu)$/;

function readLanguage(
  page: Document,
  meta: MetaElements,
  structured: StructuredArticle | null,
): string | null {
  const candidates = [
    page.documentElement.getAttribute('lang'),
    structured?.inLanguage,
    firstMeta(meta, ['content-language', 'og:locale', 'language', 'dc.language']),
  ];
  for (const candidate of candidates) {
    const tag = candidate?.trim().replace('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return tag;
  }
  return null;
}

/** The first date among the page's meta elements whose names are wanted. */
function statedDate(meta: MetaElements, names: RegExp, habits: DateHabits): string | null {
  for (const [name, [value]] of meta) {
    const date = names.test(name) ? isoDate(value, habits) : null;
    if (date) return date;
  }
  return null;
}

/** The day that all such elements give; null where they give several. */
function onlyDate(page: Document, selector: string, habits: DateHabits): string | null {
  const dates = [...page.querySelectorAll(selector)].map((element) =>
    isoDate(element.getAttribute('datetime'), habits),
  );
  const [date = null] = dates;
  return dates.every((other) => other?.slice(0, 10) === date?.slice(0, 10)) ? date : null;
}

function datedElement(page: Document, selector: string, habits: DateHabits): string | null {
  for (const element of [...page.querySelectorAll(selector)].slice(0, 5)) {
    const date = isoDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
      habits,
    );
    if (date) return date;
  }
  return null;
}

function siteNames(url: string, siteName: string | null): string[] {
  const host = hostName(url);
  const label = host?.split('.').slice(-2)[0] ?? '';
  return distinct([siteName, host, label]);
}

function hostName(url: string): string | null {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null;
  } catch {
    return null;
  }
}

function absolute(addresses: readonly (string | null | undefined)[], base: string): string[] {
  return distinct(addresses).flatMap((address) => {
    try {
      return new URL(address, base).href;
    } catch {
      return [];
    }
  });
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.map((value) => value?.trim()).filter((value): value is string => !!value))];
}

function clean(text: string | null | undefined): string | null {
  const plain = withoutSoftHyphens(text?.slice(0, LIMITS.value) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain ? plain : null;
}

function cut<T extends string | null>(text: T, limit: number): T {
  return (text && text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text) as T;
}

const MOST_AUTHORS = 20;

/** "Feldt, Nora", as libraries write it. */
const REVERSED = /^([^,]+), ([^,]+)$/;

/** Longest texts that a real page was seen to need are under half of these. */
const TEXT_LIMITS = { title: 300, byline: 200, siteName: 100, description: 500 } as const;

const DATED = {
  published: '[itemprop~="datePublished"], time[pubdate]',
  modified: '[itemprop~="dateModified"]',
  anything: 'article time[datetime], header time[datetime], main time[datetime]',
} as const;

/** How meta elements are called that tell of a story. */
const PUBLISHED =
  /publi\S*(?:date|time|on$)|published$|pub.?date|(?:^|[.:])date(?:$|.?created|_original)|issued|creat(?:ed|ion)|release.?date/;
const MODIFIED = /modif|updated|lastmod/;
const AUTHOR =
  /^(?!.*(?:image|video|citation|banner|twitter:creator$)).*?(?:^|[.:_-])(?:author|creator|byl)(?:[._-]?name)?$/;
