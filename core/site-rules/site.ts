/** What a page's site is called in rules: its host without the prefixes under which sites show the same pages. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '') || null;
}
