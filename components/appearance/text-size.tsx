import { i18n } from '#i18n';
import { formatPercent } from '../text/locale.ts';

export interface TextSizeProps {
  id: string;
  /** Per cent of the design's size. */
  size: number;
  limits: { readonly min: number; readonly max: number; readonly step: number };
  /** The size while the slider moves: to be shown, not yet to be kept. */
  onPreview: (size: number) => void;
  /** The size that was chosen. */
  onSize: (size: number) => void;
}

/** A slider for the size of the text. */
export function TextSize({ id, size, limits, onPreview, onSize }: TextSizeProps) {
  return (
    <div class="slider">
      <label for={id}>{i18n.t('appearance.textSize')}</label>
      <input
        id={id}
        type="range"
        min={limits.min}
        max={limits.max}
        step={limits.step}
        value={size}
        aria-valuetext={formatPercent(size)}
        onInput={(event) => onPreview(event.currentTarget.valueAsNumber)}
        onChange={(event) => onSize(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{formatPercent(size)}</output>
    </div>
  );
}
