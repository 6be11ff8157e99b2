import type { IncomingMessage, ServerResponse } from 'node:http';
import { STORY } from '../../core/testing/story.ts';

/** How many pages the story below `/paged/` has, and how many paragraphs stand on each. */
export const PAGES = 5;
const ON_PAGE = 2;

/**
 * Serves a story in parts, `/paged/KIND` and `/paged/KIND/2` to `/paged/KIND/5`. Kinds are those of what can go wrong:
 * `loop` leads back to where one was, `broken` fails, `slow` never answers, `away` leads to another site, each on page 3.
 * Returns false for other addresses.
 */
export function servePaged(
  { url: asked, headers }: IncomingMessage,
  response: ServerResponse,
  url: URL,
): boolean {
  const [, kind, digits = '1'] = /^\/paged\/(\w+)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
  const number = Number(digits);
  if (kind === undefined || number > PAGES) return false;
  served.push(asked ?? '');
  if (number === 3 && kind === 'slow') return true;
  if (number === 3 && kind === 'broken') response.writeHead(500).end();
  else if (number === 3 && kind === 'loop') response.writeHead(302, { location: `/paged/${kind}/2` }).end();
  else if (number === 3 && kind === 'away')
    response
      .writeHead(302, { location: `http://127.0.0.1:${headers.host?.split(':')[1]}/paged/plain/3` })
      .end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(kind, number));
  return true;
}

/** The addresses that were asked for, in order. */
export const served: string[] = [];

/** The paragraphs of a page of the story. */
export function paragraphsOf(number: number): string[] {
  const start = (number - 1) * ON_PAGE;
  return STORY.paragraphs.slice(start, start + ON_PAGE);
}

function pageOf(kind: string, number: number): string {
  const address = (page: number) => (page === 1 ? `/paged/${kind}` : `/paged/${kind}/${page}`);
  const links = Array.from({ length: PAGES }, (_, index) =>
    index + 1 === number ? `<b>${number}</b>` : `<a href="${address(index + 1)}">${index + 1}</a>`,
  );
  const text = paragraphsOf(number).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${STORY.title} | ${STORY.siteName}</title>
<meta property="og:title" content="${STORY.title}"><meta property="og:site_name" content="${STORY.siteName}">
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-11T07:00:00Z">
<link rel="icon" href="data:,"></head>
<body><main><article><h1>${STORY.title}</h1><p class="standfirst">Nine people, six winters and a great deal of soup.</p>
${text[0]}
<figure><img src="/pictures/page-${number}.svg" alt="" width="830" height="468"><figcaption>The hill on evening ${number}, as it looked from the quay.</figcaption></figure>
<section class="newsletter-signup"><h3>Letter number ${number} from the harbour</h3><input type="email"></section>
${text.slice(1).join('\n')}</article>
<nav class="pages">${links.join(' ')}</nav></main></body></html>`;
}
