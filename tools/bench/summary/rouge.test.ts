import { expect, test } from 'vitest';
import { porterStem } from './porter.ts';
import { rouge } from './rouge.ts';

test.each([
  ['identical', ['the pier is shut'], ['the pier is shut'], 1, 1, 1],
  ['nothing in common', ['the pier is shut'], ['boats sail'], 0, 0, 0],
  // 1: 3 of 4 words both ways; 2: "the pier" of 3 pairs; L: the, pier, shut in order
  ['one word changed', ['the pier is shut'], ['the pier was shut'], 3 / 4, 1 / 3, 3 / 4],
  // 1: precision 2/2, recall 2/4; 2: precision 1/1, recall 1/3
  ['a part', ['the pier is shut'], ['the pier'], 2 / 3, 1 / 2, 2 / 3],
  // repeated words count as often as the reference has them: precision 1/3, recall 1/2
  ['a word said thrice', ['pier shut'], ['pier pier pier'], 2 / 5, 0, 2 / 5],
  // words in reverse: every word is there, one at a time in order
  ['reversed', ['a b c d'], ['d c b a'], 1, 0, 1 / 4],
  // each sentence of the reference is matched by several given ones: a b by one, c by the other
  ['over sentences', ['a b c'], ['a b x', 'c y'], 6 / 8, 2 / 6, 6 / 8],
  ['stems', ['sailing boats'], ['sailed boat'], 1, 1, 1],
  ['nothing said', ['the pier is shut'], [], 0, 0, 0],
])('%s', (_, reference, summary, one, two, lsum) => {
  const { rouge1, rouge2, rougeLsum } = rouge(reference, summary, 'en');
  expect(rouge1.f1).toBeCloseTo(one, 10);
  expect(rouge2.f1).toBeCloseTo(two, 10);
  expect(rougeLsum.f1).toBeCloseTo(lsum, 10);
});

test('precision is of the summary, recall of the reference', () => {
  expect(rouge(['the pier is shut'], ['the pier'], 'en').rouge1).toEqual({
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
  });
});

test('other languages are compared by whole words', () => {
  expect(rouge(['Der Kai ist gesperrt.'], ['Die Kais sind gesperrt.'], 'de').rouge1.f1).toBeCloseTo(
    1 / 4,
    10,
  );
});

test('stems are those of Porter’s paper and of NLTK’s extensions', () => {
  const pairs =
    'caresses:caress ponies:poni ties:tie cats:cat agreed:agre plastered:plaster motoring:motor hopping:hop ' +
    'falling:fall filing:file happy:happi sky:sky relational:relat conditional:condit digitizer:digit operator:oper ' +
    'feudalism:feudal hopefulness:hope formality:formal triplicate:triplic electrical:electr goodness:good ' +
    'revival:reviv allowance:allow replacement:replac adoption:adopt effective:effect probate:probat rate:rate ' +
    'controlling:control geology:geolog dying:die news:news enjoy:enjoy died:die spied:spi';
  for (const [word = '', stem] of pairs.split(' ').map((pair) => pair.split(':')))
    expect(porterStem(word), word).toBe(stem);
});
