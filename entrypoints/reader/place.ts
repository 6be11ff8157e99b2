/** A stretch of text on the screen, in CSS pixels from the top of the viewport. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** A place in the text: how much of which box one has read. */
export interface Place {
  readonly box: number;
  /** From 0, nothing, to 1, all. */
  readonly share: number;
}

/** The place that stands at a line of the screen; null while the text begins below it. */
export function placeAt(boxes: readonly Box[], line: number): Place | null {
  const first = boxes[0];
  if (!first || first.top > line) return null;
  const found = boxes.findIndex(({ bottom }) => bottom > line);
  if (found < 0) return { box: boxes.length - 1, share: 1 };
  const { top, bottom } = boxes[found] as Box;
  return { box: found, share: Math.max(0, (line - top) / (bottom - top)) };
}

/** How far one has to scroll for a place in a box to come to a line. */
export function wayTo({ top, bottom }: Box, share: number, line: number): number {
  return top + share * (bottom - top) - line;
}

/** Whether two places are so near that nobody has read on from one to the other. */
export function isSamePlace(one: Place | null, other: Place | null): boolean {
  if (!one || !other) return one === other;
  return one.box === other.box && Math.abs(one.share - other.share) < 0.25;
}
