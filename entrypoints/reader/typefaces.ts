import { EXTENDED_NAME, FAMILIES, type Family } from '../../browser/families.ts';
import type { Typeface } from '../../browser/isolated-world.ts';
import { askForTypefaces } from '../../browser/requests.ts';

/** Typefaces that a page has for a while. */
export interface LentTypefaces {
  /** Style sheets with the names that the typefaces have in the page. */
  rename(css: string): string;
  /** Brings families that the page does not have yet. */
  want(families: readonly Family[]): Promise<void>;
  takeBack(): void;
}

/**
 * Adds typefaces to the document, out of reach of its Content Security Policy because their bytes are here already.
 * They get names of their own: the page may have faces of the same names, and must not meet ours.
 */
export function lendTypefaces(typefaces: readonly Typeface[]): LentTypefaces {
  const mark = Math.random().toString(36).slice(2, 10);
  const faces: FontFace[] = [];
  const families = new Set<string>();
  let isOver = false;
  lend(typefaces);
  return {
    // Minified, the names have lost their quotation marks.
    rename: (css) =>
      css.replace(new RegExp(`"?\\b((${FAMILIES.join('|')})( ${EXTENDED_NAME})?)\\b"?`, 'g'), `"$1 ${mark}"`),
    async want(wanted) {
      const missing = wanted.filter((family) => !families.has(family));
      if (missing.length === 0) return;
      for (const family of missing) families.add(family);
      const found = await askForTypefaces(missing);
      if (!isOver) lend(found);
    },
    takeBack() {
      isOver = true;
      for (const face of faces) document.fonts.delete(face);
    },
  };

  function lend(found: readonly Typeface[]): void {
    for (const typeface of found) {
      const { style, weight, unicodeRange } = typeface;
      const name = `${typeface.family} ${mark}`;
      const face = new FontFace(name, bytesOf(typeface), { style, weight, unicodeRange });
      families.add(typeface.family);
      faces.push(face);
      document.fonts.add(face);
    }
  }
}

function bytesOf({ data }: Typeface): BufferSource {
  // Browsers of 2025 and later have a way of their own, which takes no time.
  return Uint8Array.fromBase64?.(data) ?? Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
}
