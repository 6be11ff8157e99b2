import { i18n } from '#i18n';
import { Field } from '../controls/field.tsx';
import { Switch } from '../controls/switch.tsx';
import { AlignmentPick, PicturesPick } from './choices.tsx';
import type { LookChoices, LookSchema } from './look.ts';
import { MeasureSliders } from './measure-sliders.tsx';
import { ThemePicker } from './theme-picker.tsx';
import { TypefacePicker } from './typeface-picker.tsx';

export interface AppearanceControlsProps {
  /** Beginning of the ids and names of the controls. */
  id: string;
  look: LookChoices;
  schema: LookSchema;
  /** Shows a change without keeping it. */
  onPreview: (change: Partial<LookChoices>) => void;
  /** Shows a change and keeps it. */
  onChoice: (change: Partial<LookChoices>) => void;
}

/** What most readers look for: theme, typeface, size, lines, pictures. */
export function MainControls({ id, look, schema, onPreview, onChoice }: AppearanceControlsProps) {
  return (
    <>
      <ThemePicker name={`${id}-theme`} theme={look.theme} onTheme={(theme) => onChoice({ theme })} />
      <TypefacePicker
        name={`${id}-typeface`}
        typeface={look.typeface}
        onTypeface={(typeface) => onChoice({ typeface })}
      />
      <MeasureSliders
        names={['textSize', 'lineHeight', 'measure']}
        {...{ id, schema, onPreview, onChoice }}
        values={look}
      />
      <Field name={i18n.t('appearance.pictures')}>
        <PicturesPick name={`${id}-images`} value={look.images} onPick={(images) => onChoice({ images })} />
      </Field>
    </>
  );
}

/** What some readers need: weight, spacing, edges, hyphens. */
export function FineControls({ id, look, schema, onPreview, onChoice }: AppearanceControlsProps) {
  const { alignment, isHyphenated } = look;
  return (
    <>
      <MeasureSliders
        names={['textWeight', 'letterSpacing', 'wordSpacing']}
        {...{ id, schema, onPreview, onChoice }}
        values={look}
      />
      <Field name={i18n.t('appearance.alignment')}>
        <AlignmentPick
          name={`${id}-alignment`}
          value={alignment}
          onPick={(chosen) => onChoice({ alignment: chosen })}
        />
      </Field>
      <Field name={i18n.t('appearance.words')}>
        <Switch isOn={isHyphenated} onToggle={() => onChoice({ isHyphenated: !isHyphenated })}>
          {i18n.t('appearance.hyphens')}
        </Switch>
      </Field>
    </>
  );
}
