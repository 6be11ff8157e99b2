import { i18n } from '#i18n';
import type { PicturePolicy } from '../article/picture.tsx';
import { Pick } from '../controls/pick.tsx';
import type { Alignment } from './look.ts';

export interface ChoiceProps<Value> {
  /** Tells several on one page apart. */
  name: string;
  value: Value;
  onPick: (value: Value) => void;
}

/** Whether the lines of the text end where their words do or all at one edge. */
export function AlignmentPick(props: ChoiceProps<Alignment>) {
  return (
    <Pick
      {...props}
      choices={[
        { value: 'start', label: i18n.t('appearance.ragged') },
        { value: 'justify', label: i18n.t('appearance.straight') },
      ]}
    />
  );
}

/** Whether pictures are asked for. */
export function PicturesPick(props: ChoiceProps<PicturePolicy>) {
  return (
    <Pick
      {...props}
      choices={[
        { value: 'show', label: i18n.t('appearance.picturesShow') },
        { value: 'on-click', label: i18n.t('appearance.picturesOnClick') },
        { value: 'never', label: i18n.t('appearance.picturesNever') },
      ]}
    />
  );
}
