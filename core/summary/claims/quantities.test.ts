import { expect, test } from 'vitest';
import { findQuantities } from './quantities.ts';

function read(text: string, lang: string): string[] {
  return findQuantities(text, lang).map(({ value, unit }) => `${value}${unit ?? ''}`);
}

test.each([
  ['en', 'two boats', ['2']],
  ['en', '1.5bn, 1.5 billion and 1,500 million', ['1500000000', '1500000000', '1500000000']],
  ['en', 'two hundred and five', ['205']],
  ['en', 'twenty-five thousand three hundred', ['25300']],
  ['en', 'one of them, and one per cent', ['1%']],
  ['en', 'on the 21st and for the third time', ['21', '3']],
  ['en', 'between five and 7.5 percent', ['5%', '7.5%']],
  ['en', 'five and a boat, 7 per cent', ['5', '7%']],
  ['en', '£2m, $3 million or 4 euros', ['2000000£', '3000000$', '4€']],
  ['en', 'at 7.30pm or 7:30 pm', ['7', '30', '7', '30']],
  ['en', 'in 2024 300 people', ['2024', '300']],
  ['en', 'a 16-year-old and Rs 2 crore', ['16', '20000000']],
  ['de', '1,5 Mio. Euro und 3 Euro', ['1500000€', '3€']],
  ['de', 'einundzwanzig Boote, 1.500 Leute, 2,5 Prozent', ['21', '1500', '2.5%']],
  ['fr', '1 500 bateaux, vingt-cinq ans, 3 milliards', ['1500', '25', '3000000000']],
  ['es', 'veinticinco barcos y dos mil personas, 5 por ciento', ['25', '2000', '5%']],
  ['it', 'ventuno barche, 5mila persone, il terzo molo', ['21', '5000', '3']],
  ['pt', 'dois barcos, 3 milhões; cinco por cento', ['2', '3000000', '5%']],
  ['nl', 'vijfentwintig boten en 2,5 miljoen', ['25', '2500000']],
  ['ar', '٢٥ قاربا', ['25']],
  ['hi', '१२ नावें', ['12']],
  ['ja', '３隻', ['3']],
])('%s: %s', (lang, text, expected) => {
  expect(read(text, lang)).toEqual(expected);
});
