import type { Settings } from './settings.ts';

/** The families of type that come with Lede, as its style sheets name them. */
export const FAMILIES = [
  'Newsreader',
  'Libre Franklin',
  'Noto Naskh Arabic',
  'Atkinson Hyperlegible Next',
  'Lexend',
] as const;

export type Family = (typeof FAMILIES)[number];

/** What the style sheets add to the name of a family for its letters beyond the first cut. */
export const EXTENDED_NAME = 'Extended';

/** The family that a typeface of the settings needs; null for the system's own. */
export function familyOf(typeface: Settings['typeface']): Family | null {
  return FAMILY_OF[typeface];
}

const FAMILY_OF: Record<Settings['typeface'], Family | null> = {
  newsreader: 'Newsreader',
  franklin: 'Libre Franklin',
  atkinson: 'Atkinson Hyperlegible Next',
  lexend: 'Lexend',
  'system-serif': null,
  'system-sans': null,
};
