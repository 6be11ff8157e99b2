import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { announces, cannotOpen, refersBack } from './openings.ts';

const en = languageOf('', 'en');
const NOTHING: ReadonlySet<string> = new Set();

test.each([
  'He closed the pier.',
  "It's closed again.",
  'Those boats are gone.',
  'However, the pier is closed.',
  'In other words, the pier is closed.',
  'Twice a year, it looks at the state of the piles.',
])('cannot open: %s', (sentence) => expect(cannotOpen(sentence, en)).toBe(true));

test.each([
  'After he had closed the pier, Hale left.',
  'There is only one pier on the island.',
  'A diver who lost her lamp found it again.',
  'Headlines were made by the pier.',
])('can open: %s', (sentence) => expect(cannotOpen(sentence, en)).toBe(false));

test.each([
  'During the night he heard the wood.',
  'Police said this would not last.',
  'One look at the tributes paid to him shows it.',
])('refers back: %s', (sentence) => expect(refersBack(sentence, en, NOTHING)).toBe(true));

test.each([
  'A diver said she had seen the cracks.',
  'Hale said he had seen the cracks.',
  'Fishermen say they will stay.',
  'Work on the northern pier goes on.',
])('stands alone: %s', (sentence) => expect(refersBack(sentence, en, NOTHING)).toBe(false));

test('"the visit" needs to have been told of', () => {
  expect(refersBack('The visit was short.', en, new Set(['pier']))).toBe(true);
  expect(refersBack('The visit was short.', en, new Set(['visit']))).toBe(false);
  expect(refersBack('The visit of Hale was short.', en, new Set(['pier']))).toBe(false);
});

test('a German noun is no name for having a capital', () => {
  const de = languageOf('', 'de');
  expect(refersBack('Der Besuch war kurz.', de, new Set(['kai']))).toBe(true);
  expect(refersBack('Das Kind lief zum Kai.', de, new Set(['kai']))).toBe(true);
  expect(cannotOpen('Das Kind lief zum Kai.', de)).toBe(false);
  expect(cannotOpen('Das ist der Kai.', de)).toBe(true);
});

test.each([
  ['en', "Here's what we know."],
  ['de', 'Hier sind die Antworten.'],
  ['fr', 'Voici ce que nous savons.'],
  ['es', 'Estas son las respuestas.'],
  ['it', 'Ecco che cosa sappiamo.'],
  ['pt', 'Veja o que sabemos.'],
  ['nl', 'Dit zijn de antwoorden.'],
])('announces in %s: %s', (lang, sentence) => expect(announces(sentence, languageOf('', lang))).toBe(true));
