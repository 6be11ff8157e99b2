import type { Direction } from './article.ts';

/** The writing direction of a text: by its letters where they are clear, else by its language. */
export function directionOf(text: string, lang: string | null): Direction {
  const sample = text.slice(0, 2_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 20) return (sample.match(RTL_LETTER)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr';
  return RTL_LANGUAGE.test(lang ?? '') ? 'rtl' : 'ltr';
}

const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const RTL_LANGUAGE = /^(?:ar|arc|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/i;
