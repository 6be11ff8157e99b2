import { paletteOf, type Theme } from './palette.ts';

export interface Appearance {
  readonly theme: Theme;
  /** Per cent of the design's size. */
  readonly textSize: number;
}

/**
 * Gives an element and all that it holds the reader's colours and text size: the root of a page, or the dialog of
 * reader mode. Goes on following the system between light and dark; returns how to stop that.
 */
export function wearAppearance(element: HTMLElement, { theme, textSize }: Appearance): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const wear = () => {
    element.dataset.theme = paletteOf(theme, system.matches);
  };
  wear();
  element.style.setProperty('--text-scale', String(textSize / 100));
  system.addEventListener('change', wear);
  return () => system.removeEventListener('change', wear);
}
