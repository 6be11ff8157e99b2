import { i18n } from '#i18n';
import { EXTENDED_NAME, type Family } from './families.ts';
import type { Typeface } from './isolated-world.ts';

/**
 * Families of type for reader mode, read from the extension's own files: pages can't reach those, so they travel
 * with the call. Letters beyond the first cut of a family come along when the text or Lede's own language has them;
 * all of them without a text. A file that can't be read is left out.
 */
export async function readTypefaces(families: readonly Family[], text?: string): Promise<Typeface[]> {
  return await loadAll(filesFor(families, text));
}

/** What a text needs beyond what an empty one does. */
export async function readFurtherLetters(families: readonly Family[], text: string): Promise<Typeface[]> {
  const first = filesFor(families, '');
  return await loadAll(filesFor(families, text).filter((file) => !first.includes(file)));
}

function filesFor(families: readonly Family[], text: string | undefined): TypefaceFile[] {
  const language = i18n.t('language');
  return FILES.filter(
    ({ family, more }) =>
      (families.includes(family) || more?.isForAll) &&
      (!more || text === undefined || more.letters.test(text) || more.languages.test(language)),
  );
}

async function loadAll(files: readonly TypefaceFile[]): Promise<Typeface[]> {
  const loaded = await Promise.allSettled(files.map(load));
  return loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}

interface TypefaceFile extends Omit<Typeface, 'data' | 'unicodeRange'> {
  readonly file: string;
  readonly family: Family;
  readonly more?: Letters;
}

/** Letters that not every article needs. */
interface Letters {
  /** As CSS writes it. */
  readonly unicodeRange: string;
  readonly letters: RegExp;
  /** Languages that are written with them. */
  readonly languages: RegExp;
  /** Whether it stands in for what every family lacks. */
  readonly isForAll?: boolean;
}

async function load({ file, family, style, weight, more }: TypefaceFile): Promise<Typeface> {
  const response = await fetch(`/fonts/${file}.woff2`);
  const data = toBase64(new Uint8Array(await response.arrayBuffer()));
  const name = more === EXTENDED ? `${family} ${EXTENDED_NAME}` : family;
  return { family: name, style, weight, unicodeRange: more?.unicodeRange ?? 'U+0-10FFFF', data };
}

function toBase64(bytes: Uint8Array): string {
  // Browsers of 2025 and later have it.
  if (bytes.toBase64) return bytes.toBase64();
  let binary = '';
  // In pieces, because each byte is an argument here and calls take no more than some ten thousand.
  for (let at = 0; at < bytes.length; at += 0x2000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return btoa(binary);
}

/** What stands between Western European and Vietnamese letters: Polish, Turkish, Czech, Romanian … */
const EXTENDED: Letters = {
  unicodeRange:
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, ' +
    'U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
  letters: /[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1e9f\u20a0-\u20ab\u20ad-\u20c0]/,
  languages: /^(?:az|bs|cs|et|hr|hu|lt|lv|mt|pl|ro|sk|sl|sq|tr)\b/,
};

const ARABIC: Letters = {
  unicodeRange: 'U+0600-06FF, U+0750-077F, U+08A0-08FF, U+FB50-FDFF, U+FE70-FEFF',
  letters: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/,
  languages: /^(?:ar|ckb|fa|ps|ug|ur)\b/,
  isForAll: true,
};

const FILES: readonly TypefaceFile[] = [
  ...cuts('Newsreader', '200 800', 'newsreader-*-opsz', ['normal', 'italic']),
  ...cuts('Libre Franklin', '100 900', 'libre-franklin-*-wght', ['normal']),
  ...cuts('Atkinson Hyperlegible Next', '200 800', 'atkinson-hyperlegible-next-*-wght', ['normal', 'italic']),
  ...cuts('Lexend', '100 900', 'lexend-*-wght', ['normal']),
  {
    file: 'noto-naskh-arabic-arabic-wght-normal',
    family: 'Noto Naskh Arabic',
    style: 'normal',
    weight: '400 700',
    more: ARABIC,
  },
];

/** The files of a Latin family: each style with the letters of every article and with the others. */
function cuts(family: Family, weight: string, name: string, styles: Typeface['style'][]): TypefaceFile[] {
  return styles.flatMap((style) => {
    const cut = (letters: string) => `${name.replace('*', letters)}-${style}`;
    return [
      { file: cut('latin'), family, style, weight },
      { file: cut('latin-ext'), family, style, weight, more: EXTENDED },
    ];
  });
}
