import type { Typeface } from './isolated-world.ts';

/**
 * The typefaces of reader mode, read from the extension's own files, for an article in a language (a BCP 47 tag).
 * Pages can't reach those files, so they travel with the call. A file that can't be read is left out.
 */
export async function readerTypefaces(lang: string | null): Promise<Typeface[]> {
  const wanted = FILES.filter(({ languages }) => !languages || languages.test(lang ?? ''));
  const loaded = await Promise.allSettled(wanted.map(load));
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

interface TypefaceFile extends Omit<Typeface, 'data'> {
  readonly file: string;
  /** The languages that need it; all when there is none. */
  readonly languages?: RegExp;
}

async function load({ file, family, style, weight, unicodeRange }: TypefaceFile): Promise<Typeface> {
  const response = await fetch(`/fonts/${file}`);
  const data = toBase64(new Uint8Array(await response.arrayBuffer()));
  return { family, style, weight, unicodeRange, data };
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces, because each byte is an argument here and calls take no more than some ten thousand.
  for (let at = 0; at < bytes.length; at += 0x2000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary);
}

const ALL = 'U+0-10FFFF';

const FILES: readonly TypefaceFile[] = [
  {
    file: 'newsreader-latin-opsz-normal.woff2',
    family: 'Newsreader',
    style: 'normal',
    weight: '200 800',
    unicodeRange: ALL,
  },
  {
    file: 'newsreader-latin-opsz-italic.woff2',
    family: 'Newsreader',
    style: 'italic',
    weight: '200 800',
    unicodeRange: ALL,
  },
  {
    file: 'libre-franklin-latin-wght-normal.woff2',
    family: 'Libre Franklin',
    style: 'normal',
    weight: '100 900',
    unicodeRange: ALL,
  },
  {
    file: 'noto-naskh-arabic-arabic-wght-normal.woff2',
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 700',
    unicodeRange: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF',
    languages: /^(ar|ckb|fa|ps|ug|ur)\b/,
  },
];
