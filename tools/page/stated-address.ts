/**
 * The address that a saved page states for itself: in the note that browsers leave when they save a page, or as its
 * canonical address. Null when it states none. Links and pictures of the page are resolved against it.
 */
export function statedAddress(markup: string): string | null {
  for (const pattern of PATTERNS) {
    const stated = pattern.exec(markup)?.groups?.url?.replaceAll('&amp;', '&');
    if (stated !== undefined && URL.canParse(stated)) return stated;
  }
  return null;
}

const URL_VALUE = `["']?(?<url>https?://[^"'\\s>]+)`;

const PATTERNS: readonly RegExp[] = [
  /<!-- saved from url=\(\d+\)(?<url>https?:\/\/\S+) -->/i,
  new RegExp(`<link\\s[^>]*rel=["']?canonical["']?\\s[^>]*href=${URL_VALUE}`, 'i'),
  new RegExp(`<link\\s[^>]*href=${URL_VALUE}["']?\\s[^>]*rel=["']?canonical`, 'i'),
  new RegExp(`<meta\\s[^>]*property=["']?og:url["']?\\s[^>]*content=${URL_VALUE}`, 'i'),
];
