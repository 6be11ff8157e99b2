import type { Typeface } from '../../browser/isolated-world.ts';

/** Typefaces that a page has for a while. */
export interface LentTypefaces {
  /** Style sheets with the names that the typefaces have in the page. */
  rename(css: string): string;
  takeBack(): void;
}

/**
 * Adds typefaces to the document, out of reach of its Content Security Policy because their bytes are here already.
 * They get names of their own: the page may have faces of the same names, and must not meet ours.
 */
export function lendTypefaces(typefaces: readonly Typeface[]): LentTypefaces {
  const mark = Math.random().toString(36).slice(2, 10);
  const faces = typefaces.map((typeface) => {
    const { style, weight, unicodeRange } = typeface;
    return new FontFace(`${typeface.family} ${mark}`, bytesOf(typeface), { style, weight, unicodeRange });
  });
  for (const face of faces) document.fonts.add(face);
  const families = [...new Set(typefaces.map(({ family }) => family))];
  return {
    rename(css) {
      // Minified, the names have lost their quotation marks.
      const names = new RegExp(`"?\\b(${families.join('|')})\\b"?`, 'g');
      return families.length > 0 ? css.replace(names, `"$1 ${mark}"`) : css;
    },
    takeBack() {
      for (const face of faces) document.fonts.delete(face);
    },
  };
}

function bytesOf({ data }: Typeface): ArrayBuffer {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}
