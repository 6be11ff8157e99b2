import type { Article, Removal } from '../article.ts';

/** What the makers of Lede have to know of a page that came out wrong. */
export interface Reported {
  readonly url: string;
  /** The article that was found, or why there is none. */
  readonly found: Article | string;
  readonly removals: readonly Removal[];
  readonly version: string;
  readonly browser: string;
}

/**
 * All that a report holds, one thing a line, for people to read before they give it away and for those who get it.
 * It has no sentence of the page. The address comes without its fragment.
 */
export function reportText({ url, found, removals, version, browser }: Reported): string {
  const lines = [
    ['address', url.replace(/#.*$/s, '')],
    ['lede', version],
    ['browser', browser],
    ...(typeof found === 'string' ? [['found', found]] : articleLines(found)),
    ['removed', removedOf(removals)],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

/** The address of the form with a report filled in; the form's own where it takes nothing. */
export function filledForm(form: string, report: string): string {
  const url = new URL(form);
  if (url.hostname !== 'github.com') return form;
  url.pathname = `${url.pathname.replace(/\/$/, '')}/new`;
  url.searchParams.set('template', 'page.yml');
  for (const [field, line] of FIELDS) {
    const value = new RegExp(`^${line}: (.*)$`, 'm').exec(report)?.[1];
    if (value) url.searchParams.set(field, value);
  }
  url.searchParams.set('report', report);
  return url.href;
}

function articleLines(article: Article): [string, string][] {
  return [
    ['found', article.caveat?.kind ?? 'article'],
    ['language', article.lang ?? '?'],
    ['words', String(article.words)],
    ['headline', article.title === '' ? 'no' : 'yes'],
    ['standfirst', article.standfirst === null ? 'no' : 'yes'],
    ['byline', article.byline === null ? 'no' : 'yes'],
    ['date', article.publishedTime === null ? 'no' : 'yes'],
    ['picture', article.image === null ? 'no' : 'yes'],
  ];
}

/** "newsletter/email-form 2, related/link-list 1" */
function removedOf(removals: readonly Removal[]): string {
  const counts = new Map<string, number>();
  for (const { kind, evidence } of removals) {
    const rule = `${kind}/${evidence}`;
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts.size === 0 ? 'nothing' : [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/** Fields of the form, and the lines of the report that go into them. */
const FIELDS = [
  ['address', 'address'],
  ['browser', 'browser'],
  ['version', 'lede'],
] as const;
