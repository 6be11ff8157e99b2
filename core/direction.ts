import type { Direction } from './article.ts';

/** The writing direction of a text: by its letters where they are clear, else by its language. */
export function directionOf(text: string, lang: string | null): Direction {
  const sample = text.slice(0, 2_000);
  if (!MAYBE_RTL.test(sample) && TWENTY_LETTERS.test(sample)) return 'ltr';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 20) return (sample.match(RTL_LETTER)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
  return RTL_LANGUAGE.test(lang ?? '') ? 'rtl' : 'ltr';
}

/** Where those letters are, and much else: looked through in no time, as nearly all texts are. */
const MAYBE_RTL = /[\u0590-\u08ff\ud802\ud803\ud83a\ud83b\ufb1d-\ufdff\ufe70-\ufefc]/;
const TWENTY_LETTERS = /^(?:\P{L}*\p{L}){20}/u;

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i;
