import { type Box, type Place, placeAt, wayTo } from './place.ts';

/** The place at which somebody reads, while it is held. */
export interface HeldPlace {
  /** Where the reader is now: the very place that was held before, until it is scrolled away from. */
  now(): Place | null;
  letGo(): void;
}

/**
 * Keeps the words that are being read at their line when the window becomes wider or narrower, where browsers keep the
 * distance from the top.
 */
export function holdPlace(reader: HTMLElement, boxes: () => readonly Box[], line: number): HeldPlace {
  let place = placeAt(boxes(), line);
  let width = reader.clientWidth;
  let top = reader.scrollTop;
  const note = (): void => {
    if (reader.clientWidth !== width || Math.abs(reader.scrollTop - top) < NEAR) return;
    place = placeAt(boxes(), line);
    top = reader.scrollTop;
  };
  const hold = (): void => {
    if (reader.clientWidth === width) return;
    const box = place && boxes()[place.box];
    if (place && box) reader.scrollBy({ top: wayTo(box, place.share, line), behavior: 'instant' });
    width = reader.clientWidth;
    top = reader.scrollTop;
  };
  reader.addEventListener('scrollend', note, { passive: true });
  addEventListener('resize', hold);
  return {
    now() {
      hold();
      note();
      return place;
    },
    letGo() {
      reader.removeEventListener('scrollend', note);
      removeEventListener('resize', hold);
    },
  };
}

/** CSS pixels; browsers round where they scroll to. */
const NEAR = 2;
