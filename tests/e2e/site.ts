import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FIRST, SECOND, SITES } from '../../core/testing/sites.ts';
import { type Site, serveSite } from '../../tools/browser/site.ts';
import { servePaged } from './paged.ts';

const PAGES = path.join(import.meta.dirname, 'site');
const ROOT = path.resolve(import.meta.dirname, '../..');

/** The pages that the tests visit. */
export function serveTestSite(): Promise<Site> {
  return serveSite(
    {
      '/news/': path.join(ROOT, 'samples/night'),
      '/strict/': path.join(ROOT, 'samples/night'),
      '/pictureless/': path.join(ROOT, 'samples/night'),
      '/fixtures/': path.join(ROOT, 'tests/fixtures'),
      '/': PAGES,
    },
    (request, response, url) => {
      if (servePaged(request, response, url)) return true;
      if (url.pathname.startsWith('/strict/')) response.setHeader('content-security-policy', STRICT);
      if (url.pathname.startsWith('/pictureless/'))
        response.setHeader('content-security-policy', "img-src 'none'");
      if (url.pathname.startsWith('/pictures/') || url.pathname === '/favicon.ico') {
        response.setHeader('content-type', 'image/svg+xml');
        response.end(PICTURE);
        return true;
      }
      const [, kind, edition] = /^\/kinds\/([^/]+)\/([12])$/.exec(decodeURIComponent(url.pathname)) ?? [];
      if (kind !== undefined) {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(SITES[kind]?.(edition === '1' ? FIRST : SECOND));
        return true;
      }
      if (url.pathname === '/slow') {
        const page = readFileSync(path.join(PAGES, 'article.html'), 'utf8');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        // The article is there, and the rest of the page never comes.
        response.write(page.slice(0, page.indexOf('</main>')));
        return true;
      }
      if (url.pathname === '/gone') {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(GONE);
        return true;
      }
      return false;
    },
  );
}

/** The hardest policy that a page can have and still show its own pictures and styles. */
const STRICT = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  'sandbox allow-same-origin',
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const GONE = `<!doctype html><html lang="en"><title>Saltmarsh Courier</title><main><h1>Washed away</h1>
<p>What stood here went out with the tide. It may come back with the next one, or lie on another beach: look on the
front page, or ask at the harbour.</p></main></html>`;

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="830" height="468"><rect width="830" height="468" fill="#357"/></svg>';
