import type { Part } from '../part.ts';

/** Whether all links of a part lead to other sites: sources and shops, where a page's own stories are not. */
export function leadsOffSite(part: Part): boolean {
  const home = siteOf(part.element.baseURI);
  const links = part.anchors();
  return links.length > 0 && links.every((link) => isElsewhere(link.getAttribute('href') ?? '', home));
}

function isElsewhere(address: string, home: string): boolean {
  return /^(?:https?:)?\/\//i.test(address) && siteOf(address.replace(/^\/\//, 'https://')) !== home;
}

/** The name under which somebody runs an address: the last two labels of its host, three below "co.uk" and kin. */
function siteOf(address: string): string {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  return (SHARED_SUFFIX.test(host) ? /[^.]+\.[^.]+\.[^.]+$/ : /[^.]+\.[^.]+$/).exec(host)?.[0] ?? host;
}

const SHARED_SUFFIX = /\.(?:com?|org|net|gov|gob|gouv|ac|edu|or|ne|go)\.[a-z]{2}$/;
