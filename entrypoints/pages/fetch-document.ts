/** A page that was fetched, dead: nothing in it loads or runs. */
export interface FetchedPage {
  readonly document: Document;
  /** Where it came from in the end. */
  readonly url: string;
}

/**
 * Fetches a page of the same origin as the one that stands here, as a link to it would. Null when it does not come, is no
 * web page, or lies elsewhere in the end. The request can be given up by `signal`.
 */
export function fetchDocument(url: string, signal: AbortSignal): Promise<FetchedPage | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.timeout = PATIENCE;
    const isHere = (address: string) => new URL(address).origin === location.origin;
    request.onload = () => {
      const { responseXML: page, responseURL, status } = request;
      const isPage = status >= 200 && status < 300 && page !== null && isHere(responseURL);
      resolve(isPage ? { document: page, url: responseURL } : null);
    };
    request.onerror = request.ontimeout = request.onabort = () => resolve(null);
    signal.addEventListener('abort', () => request.abort());
    if (!isHere(url)) return resolve(null);
    request.open('GET', url);
    request.send();
  });
}

/** Milliseconds. */
const PATIENCE = 30_000;
