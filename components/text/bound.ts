/**
 * A text as it is shown. French parts some signs from their words by a space, and its long numbers by several; with
 * spaces that do not break, no line begins or ends with what belongs to its neighbour. Nothing becomes longer or shorter.
 */
export function bound(text: string, lang: string | null | undefined): string {
  return lang && FRENCH.test(lang) ? text.replace(BETWEEN, '\u00a0') : text;
}

const FRENCH = /^fr(?:-|$)/i;

const BETWEEN = / (?=[»›;:!?%€])|(?<=[«‹]) |(?<=\d) (?=\d{3}(?!\d))/g;
