/** What a reader can choose; "system" follows the system between light and dark. */
export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'black' | 'contrast';

/** The sets of colours in tokens.css, for `data-theme`. */
export type Palette = 'light' | 'sepia' | 'dark' | 'black' | 'contrast' | 'contrast-dark';

/** The colours of a theme on a system that prefers dark or light. High contrast has a half for each. */
export function paletteOf(theme: Theme, prefersDark: boolean): Palette {
  if (theme === 'system') return prefersDark ? 'dark' : 'light';
  return theme === 'contrast' && prefersDark ? 'contrast-dark' : theme;
}
