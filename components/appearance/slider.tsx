import type { Limits } from './look.ts';

export interface SliderProps {
  id: string;
  /** What is chosen by it. */
  name: string;
  value: number;
  limits: Limits;
  /** A value as a person reads it. */
  say: (value: number) => string;
  /** The value while the slider moves: to be shown, not yet to be kept. */
  onPreview: (value: number) => void;
  /** The value that was chosen. */
  onValue: (value: number) => void;
}

/** A slider with its name and its value. */
export function Slider({ id, name, value, limits, say, onPreview, onValue }: SliderProps) {
  return (
    <div class="slider">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={limits.min}
        max={limits.max}
        step={limits.step}
        value={value}
        aria-valuetext={say(value)}
        onInput={(event) => onPreview(event.currentTarget.valueAsNumber)}
        onChange={(event) => onValue(event.currentTarget.valueAsNumber)}
      />
      <output for={id}>{say(value)}</output>
    </div>
  );
}
