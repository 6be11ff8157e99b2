import { type GeneratedI18nStructure, i18n } from '#i18n';
import { textLanguage } from './locale.ts';

/**
 * A message in the form that a number asks for in the language of Lede's texts: English has two forms, Polish four,
 * Arabic six, Japanese one. The first value is the number, or what stands for it, as it is shown.
 */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const form = new Intl.PluralRules(textLanguage()).select(count);
  // The types know the forms of English; each locale has those that its language needs.
  const translate = i18n.t as (key: string, substitutions: string[]) => string;
  return translate(`${key}.${form}`, values);
}

/** Messages that hold a form for each category of CLDR: `one`, `few`, `other` … */
type PluralKey = keyof {
  [Key in keyof GeneratedI18nStructure as Key extends `${infer Base}.other` ? Base : never]: true;
};
