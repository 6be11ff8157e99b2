import type { PicturePolicy } from '../article/picture.tsx';
import type { Theme } from './palette.ts';

export type TypefaceName = 'newsreader' | 'franklin' | 'atkinson' | 'lexend' | 'system-serif' | 'system-sans';

export type Alignment = 'start' | 'justify';

/** What a reader can choose by a slider. */
export interface Measures {
  /** Per cent of the design's size. */
  readonly textSize: number;
  /** As CSS counts weights. */
  readonly textWeight: number;
  /** Letters in a line. */
  readonly measure: number;
  /** Per cent of the design's. */
  readonly lineHeight: number;
  /** Hundredths of the text's size, added. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

/** How a page of Lede and the story in it look. */
export interface Look extends Measures {
  readonly theme: Theme;
  readonly typeface: TypefaceName;
  readonly alignment: Alignment;
  readonly isHyphenated: boolean;
}

/** All that the appearance panel changes. */
export interface LookChoices extends Look {
  readonly images: PicturePolicy;
}

export interface Limits {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What there is to choose from, as the schema of the settings says. */
export type LookSchema = { readonly [Name in keyof Measures]: Limits } & {
  readonly [Name in keyof LookChoices]: { readonly initial: LookChoices[Name] };
};

/** The appearance as the design has it. */
export function initialLook(schema: LookSchema): LookChoices {
  const names = Object.keys(LOOK) as (keyof LookChoices)[];
  // One entry for each name that the type asks for.
  return Object.fromEntries(names.map((name) => [name, schema[name].initial])) as unknown as LookChoices;
}

/** The size of the text so many steps up or down, within its limits. */
export function resized({ textSize }: Look, { textSize: limits }: LookSchema, steps: number): number {
  return Math.min(limits.max, Math.max(limits.min, textSize + steps * limits.step));
}

const LOOK = {
  theme: true,
  typeface: true,
  textSize: true,
  textWeight: true,
  measure: true,
  lineHeight: true,
  letterSpacing: true,
  wordSpacing: true,
  alignment: true,
  isHyphenated: true,
  images: true,
} satisfies Record<keyof LookChoices, true>;
