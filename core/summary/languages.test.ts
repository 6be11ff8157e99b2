import { expect, test } from 'vitest';
import { wordSet } from './language.ts';
import { LANGUAGES, languageOf } from './languages.ts';

const de = LANGUAGES.get('de');
const en = LANGUAGES.get('en');

test('the words of a text decide against a wrong tag', () => {
  const text =
    'The harbour board has closed the pier, and it will stay shut for the winter, as the board said on Monday.';
  expect(languageOf(text, 'de')).toBe(en);
  expect(languageOf(text, null)).toBe(en);
});

test('the tag decides where the words do not', () => {
  expect(languageOf('Kai 3', 'de-AT')).toBe(de);
  expect(languageOf('Kai 3', 'DE')).toBe(de);
});

test('a language without rules has none of another', () => {
  expect(languageOf('Hamnen öppnar igen på måndag efter två års arbete.', 'sv').references).toBe('');
  expect(languageOf('港は今日再開した。', 'ja').references).toBe('');
  expect(languageOf('', 'constructor').references).toBe('');
});

test.each([...LANGUAGES])(
  '%s: words are lower-case, parted by one space, and none stands twice',
  (_, language) => {
    for (const [field, words] of Object.entries(language)) {
      if (typeof words !== 'string' || words === '') continue;
      const list = words.split(' ');
      expect(list, field).toEqual([...wordSet(words)]);
      expect(words, field).toBe(words.toLowerCase().trim());
      expect(list, field).not.toContain('');
    }
    for (const phrase of [...language.referencePhrases, ...language.announcements]) {
      expect(phrase).toBe(phrase.toLowerCase().trim());
      expect(phrase.split(' ').length, `${phrase}: longer than an opening is read`).toBeLessThanOrEqual(4);
    }
  },
);

test.each([...LANGUAGES])('%s: no phrase says what a word already says', (_, language) => {
  const references = wordSet(language.references);
  for (const phrase of language.referencePhrases) {
    expect(references.has(phrase.split(' ', 1)[0] ?? ''), phrase).toBe(false);
  }
});
