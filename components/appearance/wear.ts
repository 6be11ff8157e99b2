import type { Look } from './look.ts';
import { paletteOf } from './palette.ts';

/**
 * Gives an element and all that it holds the look that the reader chose: the root of a page, or reader mode. Goes on
 * following the system between light and dark; returns how to stop that.
 */
export function wearLook(element: HTMLElement, look: Look): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const wear = () => {
    element.dataset.theme = paletteOf(look.theme, system.matches);
  };
  wear();
  element.dataset.typeface = look.typeface;
  element.dataset.alignment = look.alignment;
  element.dataset.hyphens = look.isHyphenated ? 'auto' : 'manual';
  for (const [property, value] of Object.entries(properties(look)))
    element.style.setProperty(property, value);
  system.addEventListener('change', wear);
  return () => system.removeEventListener('change', wear);
}

/** The sliders as tokens.css names them. */
function properties(look: Look): Record<`--${string}`, string> {
  return {
    '--text-scale': String(look.textSize / 100),
    '--text-weight': String(look.textWeight),
    '--letters': String(look.measure),
    '--leading-scale': String(look.lineHeight / 100),
    '--tracking': `${look.letterSpacing / 100}em`,
    '--word-space': `${look.wordSpacing / 100}em`,
  };
}
