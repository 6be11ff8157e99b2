/** A piece of markup that tries to run a script, to load something or to be taken for something else. */
export interface Vector {
  /** Names it in reports: its family and its number there. */
  readonly id: string;
  /** What `alert` is called with when its script runs: one number for each vector. */
  readonly alarm: number;
  readonly html: string;
  /** Whether it holds a script at all; the others try to change what is shown. */
  readonly isScript: boolean;
}

/** A vector that has no number yet. `ALARM` in the markup stands for the call that its script makes. */
export interface Draft {
  readonly html: string;
  readonly isScript: boolean;
}

export const ALARM = 'ALARM()';

export function script(html: string): Draft {
  return { html, isScript: true };
}

export function lure(html: string): Draft {
  return { html, isScript: false };
}

/** Numbers the drafts of the families. The alarms begin at 1000, so that no other text is taken for one. */
export function numbered(families: Readonly<Record<string, readonly Draft[]>>): Vector[] {
  let alarm = 1000;
  return Object.entries(families).flatMap(([family, drafts]) =>
    drafts.map(({ html, isScript }, index) => {
      alarm += 1;
      return {
        id: `${family}-${index + 1}`,
        alarm,
        html: html.replaceAll(ALARM, `alert(${alarm})`),
        isScript,
      };
    }),
  );
}
