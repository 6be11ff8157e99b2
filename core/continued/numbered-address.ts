/** An address without the number of its page, and that number. */
export interface NumberedAddress {
  /** Origin and path. */
  readonly base: string;
  /** What else it asks for, as `name=value`. */
  readonly asks: readonly string[];
  readonly number: number;
}

/**
 * The ways in which an address may number the pages of one article, as many as fit: `?page=2`, `/page/2`, `/2`,
 * `-2.html`.
 */
export function numberedAddresses(address: URL): NumberedAddress[] {
  const found: NumberedAddress[] = [];
  for (const name of PARAMETERS) {
    const number = pageNumber(address.searchParams.get(name));
    if (number !== null) found.push(withoutNumber(address.pathname, { address, name, number }));
  }
  for (const pattern of PATHS) {
    const [whole, before = '', digits, after = ''] = pattern.exec(address.pathname) ?? [];
    const number = pageNumber(digits);
    if (whole !== undefined && number !== null)
      found.push(withoutNumber(before + after, { address, name: null, number }));
  }
  return found;
}

/** An address that bears no number, as the first page of its own. */
export function firstAddress(address: URL): NumberedAddress {
  return withoutNumber(address.pathname, { address, name: null, number: 1 });
}

/** Whether an address is that of another page of the same article: it asks for nothing that the other doesn't. */
export function isOfSame(page: NumberedAddress, { base, asks }: NumberedAddress): boolean {
  return page.base === base && page.asks.every((ask) => asks.includes(ask));
}

function withoutNumber(
  path: string,
  { address, name, number }: { address: URL; name: string | null; number: number },
): NumberedAddress {
  const base = address.origin + path.replace(/\/+$/, '').replace(EXTENSION, '');
  const asks = [...address.searchParams].flatMap(([key, value]) => (key === name ? [] : [`${key}=${value}`]));
  return { base, asks, number };
}

function pageNumber(digits: string | null | undefined): number | null {
  return digits && /^\d{1,2}$/.test(digits) ? Number(digits) : null;
}

const PARAMETERS = [
  'page',
  'p',
  'pg',
  'paged',
  'pageno',
  'page_no',
  'pagenum',
  'seite',
  'pagina',
  'side',
  'sida',
];

const EXTENSION = /\.(?:html?|php|aspx?|jsp)$/i;

/** Before, number and after. The last ways are the least sure. */
const PATHS = [
  /^(.+?)[/_,-](?:page|seite|pagina|p)[/_-]?(\d{1,2})(\.\w+)?\/?$/i,
  /^(.+)\/(\d{1,2})(\.html?)?\/?$/i,
  /^(.+)[-_,](\d{1,2})(\.\w+)?\/?$/,
];
