import { expect, test } from 'vitest';
import { FAULT_NAMES, type Fault, findFaults } from './faults.ts';

const LINES = [
  'PORT ELLEN (Reuters) - The pier is shut.',
  'The harbour board has closed the northern pier after divers found cracks in its oldest piles on Monday.',
  'It will stay shut until every timber has been tested, said Mr. Hale of the board, who has seen winters.',
  'Who will pay?',
  '"We were told that the wood would outlive us all," said Ruth Vane.',
  'She said: "It did not.',
  'Divers of the harbour board found cracks in the oldest piles of the northern pier on Monday after the board has closed.',
];
const TEXT = LINES.join('\n');
const filler = `${TEXT}\n${'Nothing more was said about it. '.repeat(30)}`;

function faults(pieces: readonly string[], title: string | null = null): Fault[] {
  const sentences = pieces.map((text) => ({
    text,
    start: filler.indexOf(text),
    end: filler.indexOf(text) + text.length,
  }));
  return findFaults({ article: { id: 'a', title, lang: 'en', text: filler }, sentences, budget: 75 });
}

const SOUND = [LINES[1] as string, LINES[2] as string];

test('a sound summary has none', () => expect(faults(SOUND)).toEqual([]));

const CASES: Readonly<Record<Fault, readonly string[]>> = {
  'dangling opening': [LINES[2] as string],
  'cut sentence': ['It will stay shut until every timber has been tested, said Mr.'],
  question: [...SOUND, LINES[3] as string],
  'quotation first': [LINES[4] as string, LINES[6] as string],
  'odd quotation marks': [...SOUND, LINES[5] as string],
  'by-line or dateline': [LINES[0] as string, ...SOUND],
  'repeated headline': SOUND,
  repetition: [...SOUND, LINES[6] as string],
  'not verbatim': [LINES[1] as string, 'A pier was shut.'],
  'out of order': [LINES[6] as string, LINES[1] as string],
  'too long': [...SOUND, ...SOUND, ...SOUND],
  'too short': [LINES[1] as string],
};

test.each(FAULT_NAMES)('%s is found', (fault) => {
  const title =
    fault === 'repeated headline'
      ? 'Harbour board has closed the northern pier after divers found cracks'
      : null;
  expect(faults(CASES[fault], title)).toContain(fault);
});
