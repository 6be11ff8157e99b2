import { expect, it } from 'vitest';
import { directionOf } from './direction.ts';

it.each([
  ['Arabic', 'أضيء المصباح في المنارة من جديد بعد أحد عشر عاما', 'en', 'rtl'],
  ['Hebrew', 'המגדלור מאיר שוב אחרי אחת עשרה שנים של חושך', null, 'rtl'],
  ['English', 'The lighthouse shines again after eleven years', 'ar', 'ltr'],
  ['mostly Arabic', 'أضيء المصباح في منارة Gull Point من جديد بعد أعوام', null, 'rtl'],
  ['mostly English', 'The lighthouse, in Arabic منارة, shines again after years', null, 'ltr'],
  ['hardly any text, by its language', '…', 'fa-IR', 'rtl'],
  ['hardly any text, by another language', '…', 'far', 'ltr'],
  ['nothing', '', null, 'ltr'],
])('of %s', (_, text, lang, expected) => {
  expect(directionOf(text, lang)).toBe(expected);
});
