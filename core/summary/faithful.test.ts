import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FaithfulText, faithfulTo } from './faithful.ts';

function keepFaithful(summary: string, source: string, lang: string | null): FaithfulText {
  return faithfulTo(source, lang)(summary);
}

const SOURCE = `The harbour board of Port Ellen closed the northern pier on Monday, 3 March, after divers found cracks in
12 of its oldest piles. Repairs will cost £1.5 billion, or between 5 and 7 per cent of what the state has, and take
two years. "We were told that the wood would outlive us all," said the harbour master, Ruth Vane. Volodymyr
Zelenskyy’s visit, planned for Sept. 5 by the United Nations, is off. Iran, Müller and John Hale of the
Fishermen’s Union were not asked; both boats of the 47-year-old Agnes Moir lie idle. The president of Port Ellen,
Donald Grey, spoke of 2,400 jobs and of a third storm at 7.30pm.`;

function check(sentence: string, lang = 'en'): string {
  const { text, leftOut } = keepFaithful(sentence, SOURCE, lang);
  return (
    leftOut.map(({ kind, claim }) => `${kind}: ${claim}`).join(', ') || (text === sentence ? 'kept' : text)
  );
}

test.each([
  'Divers found cracks in twelve piles of the northern pier.',
  'The repairs cost £1.5bn and last 2 years.',
  'Repairs worth 1,500 million pounds take two years.',
  'They cost 5% of the state’s money, or even seven percent.',
  'Harbour master Ruth Vane said the wood had been thought to "outlive us all".',
  'The board was “told that the wood would … outlive us all”.',
  'Zelensky will not come, and neither will the UN on 5 September.',
  'The visit of President Zelenskyy on September 5th is off.',
  'Iranian guests, Mueller and Mr Hale were not asked.',
  'Ms Vane spoke on Monday.',
  'President Grey spoke of 2400 jobs and the third storm at 7:30 pm.',
  'The board’s pier closed on 3 March.',
  'Two boats of Moir, 47, lie idle.',
  'Critics were not asked.',
  'Nobody knows more.',
])('kept: %s', (sentence) => expect(check(sentence)).toBe('kept'));

test.each([
  ['Divers found cracks in 13 piles.', 'number: 13'],
  ['Divers found cracks in twenty piles.', 'number: twenty'],
  ['Repairs will cost £1.5 million.', 'number: 1.5 million'],
  ['Repairs will cost 12% of what the state has.', 'number: 12'],
  ['It was the fourth storm.', 'number: fourth'],
  ['The pier closed on Tuesday.', 'date: Tuesday'],
  ['The pier closed on 5 March.', 'date: 5 March'],
  ['The pier closed in April.', 'date: April'],
  ['The pier closed yesterday.', 'date: yesterday'],
  ['Peter Vane said so.', 'name: Peter Vane'],
  ['The harbour master, Agnes Vane, said so.', 'name: Agnes Vane'],
  ['The pier of Port Charlotte is shut.', 'name: Port Charlotte'],
  ['Iraqi guests were not asked.', 'name: Iraqi'],
  ['Hamburg is not asked.', 'name: Hamburg'],
  ['Ruth Vane said "we will rebuild".', 'quotation: "we will rebuild"'],
  ['Ruth Vane called it ‘a disgrace’.', 'quotation: ‘a disgrace’'],
  ['Ruth Vane said "the wood would outlive them all".', 'quotation: "the wood would outlive them all"'],
])('left out: %s', (sentence, claim) => expect(check(sentence)).toBe(claim));

test('the other sentences stay, in one paragraph', () => {
  const summary = 'The pier is shut.\n\nIt will cost $9 billion. Ruth Vane\nsaid so.';
  expect(keepFaithful(summary, SOURCE, 'en')).toEqual({
    text: 'The pier is shut. Ruth Vane said so.',
    leftOut: [{ sentence: 'It will cost $9 billion.', kind: 'number', claim: '9 billion' }],
  });
});

const OTHERS: readonly (readonly [
  lang: string,
  source: string,
  kept: string,
  left: string,
  claim: string,
])[] = [
  [
    'de',
    'Der Hafenrat um Ruth Hahn schloss am 3. März den Kai, 21 Pfähle hatten Risse. Die Arbeiten kosten 1,5 Mrd. Euro.',
    'Der Rat um Hahn hat am 3. März wegen einundzwanzig Pfählen geschlossen, es kostet 1,5 Milliarden Euro.',
    'Laut Petra Kunz kostet es viel.',
    'Petra Kunz',
  ],
  [
    'fr',
    'Le port de Brest a fermé le quai le 3 mars. Vingt-cinq bateaux attendent, dit Anne Leroy.',
    'À Brest, 25 bateaux attendent, selon Mme Leroy.',
    'À Brest, 52 bateaux attendent.',
    '52',
  ],
  [
    'es',
    'El puerto de Vigo cerró el muelle el lunes. Las obras cuestan dos millones, dijo Ana Gil.',
    'Gil dijo el lunes que cuestan 2 millones.',
    'El puerto cerró el martes.',
    'martes',
  ],
  [
    'it',
    'Il porto di Genova ha chiuso il molo, dice Anna Neri. I lavori costano 1,5 miliardi.',
    'A Genova costano 1,5 mld, dice Neri.',
    'Il sindaco Bassi tace.',
    'Bassi',
  ],
  [
    'pt',
    'O porto de Setúbal fechou o cais, diz Ana Reis. A obra custa R$ 2,5 milhões.',
    'Em Setubal custa R$ 2,5 mi, diz Reis.',
    'Ana Reis disse "nunca".',
    '"nunca"',
  ],
  [
    'nl',
    'De haven van Vlissingen sloot de kade, zegt Jan Bos. Vijfentwintig boten wachten.',
    'In Vlissingen wachten 25 boten, zegt Bos.',
    'Volgens Piet Smit wachten ze.',
    'Piet Smit',
  ],
];

test.each(OTHERS)('in %s', (lang, source, kept, left, claim) => {
  expect(keepFaithful(`${kept} ${left}`, source, lang)).toMatchObject({ text: kept, leftOut: [{ claim }] });
});

test('whatever stands in the source word for word is kept', () => {
  const sentences = SOURCE.replace(/\n/g, ' ').split(/(?<=[.”"]) (?=[A-Z"])/u);
  fc.assert(
    fc.property(fc.subarray(sentences), (some) => {
      const { leftOut } = keepFaithful(some.join(' '), SOURCE, 'en');
      expect(leftOut.filter(({ kind }) => kind !== 'quotation')).toEqual([]);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      keepFaithful(a, b, 'en');
      keepFaithful(a, b, null);
    }),
  );
});
