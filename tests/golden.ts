import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from '../core/pipeline.ts';
import { open, told } from '../core/testing/page.ts';

/** What Lede makes of a page, in a form that is easy to review. */
export interface Golden {
  readonly url: string;
  readonly title: string;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly lang: string | null;
  readonly dir: string;
  /** Address, caption and credit of the lead picture. */
  readonly picture: readonly (string | null)[] | null;
  /** The body, one block a line; headings and list items begin with their Markdown sign. */
  readonly lines: readonly string[];
  readonly captions: readonly string[];
  /** Kind and first words of each block that was taken out. */
  readonly removals: readonly string[];
}

export const FIXTURES = path.resolve(import.meta.dirname, 'fixtures');

/** Names of the golden pages; the seed pages have expectations of another kind. */
export function goldenPages(): string[] {
  return readdirSync(FIXTURES).filter((name) => !name.startsWith('seed-'));
}

/** What was reviewed as right for a page. */
export function expectedOf(slug: string): Golden {
  return JSON.parse(readFileSync(path.join(FIXTURES, slug, 'expected.json'), 'utf8')) as Golden;
}

export function openGolden(slug: string, url: string): Document {
  return open(readFileSync(path.join(FIXTURES, slug, 'source.html'), 'utf8'), url);
}

/** What Lede makes of a page now. */
export function readGolden(slug: string, url: string): Golden {
  const { article, removals, blocks, captions } = told(readPage(openGolden(slug, url)));
  const { image } = article;
  return {
    url,
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    siteName: article.siteName,
    published: article.publishedTime,
    modified: article.modifiedTime,
    lang: article.lang,
    dir: article.dir,
    picture: image && [image.src, image.caption, image.credit],
    lines: blocks.map(({ tagName, text }) => sign(tagName) + text),
    captions,
    removals: removals.map(({ kind, text }) => `${kind}: ${text.slice(0, 60)}`),
  };
}

function sign(tagName: string): string {
  if (tagName === 'li') return '- ';
  return /^h[2-6]$/.test(tagName) ? `${'#'.repeat(Number(tagName[1]))} ` : '';
}
