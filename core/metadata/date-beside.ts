import type { Part } from '../part.ts';
import { dateInText, type NumberOrder } from './dates.ts';

/**
 * The day that a line beside the headline gives, whatever its element is called: a date with hardly anything else, before
 * the text begins, as an ISO 8601 date. Null when there is none, or only that of an update.
 */
export function dateBeside(root: Part, headline: Part, order: NumberOrder): string | null {
  for (const { text } of linesBeside(root, headline)) {
    const date = UPDATED.test(text) ? null : dateInText(text, order);
    if (date) return date;
  }
  return null;
}

/** Short lines of the article's head: those behind the headline first, then those before it, nearest first. */
function linesBeside(root: Part, headline: Part): Part[] {
  const leaves = root.leaves();
  const place = leaves.indexOf(headline);
  const behind = leaves.slice(place + 1, place + 1 + FARTHEST_BEHIND);
  const text = behind.findIndex(({ isProse, words }) => isProse && words > LONGEST);
  const before = leaves.slice(Math.max(0, place - FARTHEST_BEFORE), Math.max(0, place)).reverse();
  return [...behind.slice(0, text < 0 ? behind.length : text), ...before].filter(
    ({ words, isInLink, element }) =>
      words > 0 && words <= LONGEST && !isInLink && element.closest('nav,aside,footer') === null,
  );
}

/** Words; "By Nora Feldt, published on 4 March 2026 at 9.30 a.m." has no more. */
const LONGEST = 14;

/** Lines of the page's text: behind the headline stand rubric, author, reading time and shares too. */
const FARTHEST_BEHIND = 25;
const FARTHEST_BEFORE = 4;

const UPDATED =
  /\b(?:updated?|modified|revised|edited|aktualisiert|geändert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt)\b/i;
