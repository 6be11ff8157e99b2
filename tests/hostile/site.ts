import type { IncomingMessage } from 'node:http';
import { type Site, serveSite } from '../../tools/browser/site.ts';

/** A site whose pages tests write, and that remembers what was asked for. */
export interface HostileSite extends Site {
  /** Puts a page at an address of its own and returns it. */
  put(html: string | Buffer, headers?: Readonly<Record<string, string>>): string;
  /** All requests so far, in order, without those for the pages themselves. */
  requests(): readonly SeenRequest[];
}

export interface SeenRequest {
  readonly path: string;
  readonly referrer: string | undefined;
}

/** Serves pages on this machine alone. Whatever is not a page of a test is answered with a picture, and counted. */
export async function serveHostileSite(): Promise<HostileSite> {
  const pages = new Map<string, { html: string | Buffer; headers: Readonly<Record<string, string>> }>();
  const requests: SeenRequest[] = [];
  const site = await serveSite({}, (request, response, url) => {
    const page = pages.get(url.pathname);
    for (const [name, value] of Object.entries(
      page?.headers ?? { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' },
    ))
      response.setHeader(name, value);
    if (!page && url.pathname !== SIGN_OF_LIFE) requests.push(seen(request));
    response.end(page?.html ?? PICTURE);
    return true;
  });
  return {
    ...site,
    put(html, headers = {}) {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, { html, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } });
      return site.url + path;
    },
    requests: () => requests,
  };
}

/** Asked for by tests alone, and not counted. */
export const SIGN_OF_LIFE = '/sign-of-life';

function seen({ url, headers }: IncomingMessage): SeenRequest {
  return { path: url ?? '', referrer: headers.referer };
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><rect width="640" height="480" fill="#357"/></svg>';
