import { i18n } from '#i18n';

/** The language that Lede's own texts are written in, for `lang` attributes. */
export function textLanguage(): string {
  return i18n.t('language');
}

/** The direction that Lede's own texts are written in. */
export function textDirection(): 'ltr' | 'rtl' {
  return i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr';
}

/** What an element says of itself whose words are Lede's own, in the midst of an article of any language. */
export function ownWords(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: textLanguage(), dir: textDirection() };
}

/**
 * The locale for numbers and dates: the reader's regional one where it is of the same language as the texts,
 * so that a British reader gets British dates and nobody gets a German date in an English sentence.
 */
export function formatLocale(): string {
  const language = textLanguage();
  return navigator.languages.find((tag) => tag.split('-')[0] === language.split('-')[0]) ?? language;
}

/** A number in the digits and grouping of the reader's locale. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(formatLocale()).format(value);
}

/** A share, given as a number of hundredths. */
export function formatPercent(hundredths: number): string {
  return new Intl.NumberFormat(formatLocale(), { style: 'percent' }).format(hundredths / 100);
}

/** "4" or "4–5". */
export function formatRange(min: number, max: number): string {
  const format = new Intl.NumberFormat(formatLocale());
  return min === max ? format.format(min) : format.formatRange(min, max);
}
