import { expect, test } from 'vitest';
import { languageOf } from './languages.ts';
import { announces, type Background, cannotOpen, isSaidByStranger, refersBack } from './openings.ts';

const en = languageOf('', 'en');
/** A reader who was told some terms, of an article that had others before. */
function background(told: string[], seen: string[]): Background {
  return { isTold: (term) => told.includes(term), isSeen: (term) => seen.includes(term) };
}

const NOTHING = background([], []);

test.each([
  'He closed the pier.',
  "It's closed again.",
  'Those boats are gone.',
  'However, the pier is closed.',
  'In other words, the pier is closed.',
  'Twice a year, it looks at the state of the piles.',
  'Hidden behind an unmarked Australian door, it looks like a school.',
  'Speaking ahead of a meeting in Port Ellen, he warned of storms.',
  'In a letter to the board, she asked for more.',
  'After all, the pier is old.',
  'Like most divers, they had never been to the island.',
])('cannot open: %s', (sentence) => expect(cannotOpen(sentence, en)).toBe(true));

test.each([
  'After he had closed the pier, Hale left.',
  'There is only one pier on the island.',
  'A diver who lost her lamp found it again.',
  'Headlines were made by the pier.',
  'Speaking ahead of a meeting, Hale warned that he would go.',
  'In the end, the board gave way.',
  'After all the storms, Hale had enough.',
])('can open: %s', (sentence) => expect(cannotOpen(sentence, en)).toBe(false));

test.each([
  'During the night he heard the wood.',
  'Police said this would not last.',
  'One look at the tributes paid to him shows it.',
  'Nobody has explained this to the board.',
])('refers back: %s', (sentence) => expect(refersBack(sentence, en, NOTHING)).toBe(true));

test.each([
  ['en', 'Two days later, divers found the lamp.'],
  ['en', 'In the months since, divers have found two lamps.'],
  ['de', 'Wenige Tage später fanden Taucher die Lampe.'],
  ['fr', 'Le lendemain, des plongeurs ont retrouvé la lampe.'],
  ['es', 'Dos meses después, unos buzos hallaron la lámpara.'],
  ['it', 'Il giorno dopo alcuni sub hanno trovato la lampada.'],
  ['pt', 'Dois dias depois, mergulhadores acharam a lanterna.'],
  ['nl', 'Twee dagen later vonden duikers de lamp.'],
])('counts from what was told before (%s): %s', (tag, sentence) =>
  expect(refersBack(sentence, languageOf('', tag), NOTHING)).toBe(true),
);

test.each([
  ['en', 'In the months since the storm, divers have found two lamps.'],
  ['es', 'Dos meses después de la tormenta, unos buzos hallaron la lámpara.'],
  ['it', 'Il giorno dopo la tempesta alcuni sub hanno trovato la lampada.'],
])('says what it counts from (%s): %s', (tag, sentence) =>
  expect(refersBack(sentence, languageOf('', tag), NOTHING)).toBe(false),
);

test.each([
  'A diver said she had seen the cracks.',
  'Hale said he had seen the cracks.',
  'Divers say they will stay.',
  'Work on the northern pier goes on.',
  'Work goes on, and it will cost the state its pier.',
])('stands alone: %s', (sentence) => expect(refersBack(sentence, en, NOTHING)).toBe(false));

test('"the visit" is known when the article had it before, unless the reader was told or it is named', () => {
  expect(refersBack('The visit was short.', en, background([], ['visit']))).toBe(true);
  expect(refersBack('The visit was short.', en, background(['visit'], ['visit']))).toBe(false);
  expect(refersBack('The visit of Hale was short.', en, background([], ['visit']))).toBe(false);
  expect(refersBack('The visit was short.', en, NOTHING)).toBe(false);
});

test('"Hale" is known when the article has introduced him, unless the reader was told or has his whole name', () => {
  expect(refersBack('Hale was asked.', en, background([], ['hale']))).toBe(true);
  expect(refersBack('Mr Hale was asked.', en, background([], ['hale']))).toBe(true);
  expect(refersBack('Hale was asked.', en, background(['hale'], ['hale']))).toBe(false);
  expect(refersBack('John Hale was asked.', en, background([], ['hale']))).toBe(false);
  expect(refersBack('All Hale needs is a pier.', en, background([], ['hale']))).toBe(true);
  expect(refersBack('All John Hale needs is a pier.', en, background([], ['hale']))).toBe(false);
  expect(refersBack('Hale was asked.', en, NOTHING)).toBe(false);
});

test('an article that has lost its vowel is one', () => {
  const [fr, it] = [languageOf('', 'fr'), languageOf('', 'it')];
  expect(refersBack('L’enquête avance.', fr, background([], ['enquête']))).toBe(true);
  expect(refersBack("L'incendio è spento.", it, background([], ['incendio']))).toBe(true);
  expect(refersBack('L’enquête avance.', fr, NOTHING)).toBe(false);
});

test('a surname alone behind a quotation is a stranger’s, unless the reader was told', () => {
  const said = '“The wood will outlive us all,” said Hale.';
  expect(isSaidByStranger(said, background([], ['hale']))).toBe(true);
  expect(isSaidByStranger(said, background(['hale'], ['hale']))).toBe(false);
  expect(isSaidByStranger(said, NOTHING)).toBe(false);
  expect(isSaidByStranger('“It will,” said John Hale.', background([], ['hale', 'john']))).toBe(false);
});

test('a German noun is no name for having a capital', () => {
  const de = languageOf('', 'de');
  expect(refersBack('Der Besuch war kurz.', de, background([], ['besuch']))).toBe(true);
  expect(refersBack('Das Kind lief zum Kai.', de, NOTHING)).toBe(false);
  expect(cannotOpen('Das Kind lief zum Kai.', de)).toBe(false);
  expect(cannotOpen('Das ist der Kai.', de)).toBe(true);
  expect(cannotOpen('Das merkt man auf der Insel.', de)).toBe(true);
  expect(cannotOpen('Auf die greifen laut Hale viele zurück.', de)).toBe(true);
  expect(cannotOpen('Bei den schweren Stürmen brach der Kai.', de)).toBe(false);
  expect(cannotOpen('Das jetzt geplante Boot ist neu.', de)).toBe(false);
});

test.each([
  ['en', "Here's what we know."],
  ['en', 'Let’s take a look at the pier.'],
  ['en', 'So let’s begin with the pier.'],
  ['de', 'Erfahren Sie mehr über den Kai.'],
  ['fr', 'Apprenez à reconnaître un vieux pieu.'],
  ['de', 'Hier sind die Antworten.'],
  ['fr', 'Voici ce que nous savons.'],
  ['es', 'Estas son las respuestas.'],
  ['it', 'Ecco che cosa sappiamo.'],
  ['pt', 'Veja o que sabemos.'],
  ['nl', 'Dit zijn de antwoorden.'],
])('announces in %s: %s', (lang, sentence) => expect(announces(sentence, languageOf('', lang))).toBe(true));

test.each([
  ['de', 'Diese Woche schließt der Hafen.'],
  ['fr', 'Ce lundi, le port ferme.'],
  ['es', 'Esta semana cierra el puerto.'],
  ['it', 'Questa mattina chiude il porto.'],
  ['pt', 'Nesta segunda o porto fecha.'],
  ['nl', 'Deze week sluit de haven.'],
])('in %s the calendar is no reference: %s', (lang, sentence) => {
  expect(cannotOpen(sentence, languageOf('', lang))).toBe(false);
});
