import { i18n } from '#i18n';
import { formatNumber, formatPercent } from '../text/locale.ts';
import { plural } from '../text/plural.ts';
import type { LookSchema, Measures } from './look.ts';
import { Slider } from './slider.tsx';

export interface MeasureSlidersProps<Name extends keyof Measures> {
  /** Beginning of the sliders' ids. */
  id: string;
  names: readonly Name[];
  values: Measures;
  schema: LookSchema;
  onPreview: (change: Partial<Measures>) => void;
  onChoice: (change: Partial<Measures>) => void;
}

/** Sliders for some of what can be measured of the text. */
export function MeasureSliders<Name extends keyof Measures>({
  id,
  names,
  values,
  schema,
  onPreview,
  onChoice,
}: MeasureSlidersProps<Name>) {
  return names.map((name) => (
    <Slider
      key={name}
      id={`${id}-${name}`}
      name={i18n.t(NAMES[name])}
      value={values[name]}
      limits={schema[name]}
      say={SAY[name]}
      onPreview={(value) => onPreview({ [name]: value })}
      onValue={(value) => onChoice({ [name]: value })}
    />
  ));
}

const NAMES = {
  textSize: 'appearance.textSize',
  textWeight: 'appearance.textWeight',
  measure: 'appearance.measure',
  lineHeight: 'appearance.lineHeight',
  letterSpacing: 'appearance.letterSpacing',
  wordSpacing: 'appearance.wordSpacing',
} as const satisfies Record<keyof Measures, string>;

const SAY: Record<keyof Measures, (value: number) => string> = {
  textSize: formatPercent,
  textWeight: formatNumber,
  measure: (letters) => plural('appearance.letters', letters, formatNumber(letters)),
  lineHeight: formatPercent,
  letterSpacing: formatPercent,
  wordSpacing: formatPercent,
};
