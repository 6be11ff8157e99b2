import { expect, test } from 'vitest';
import { summarize } from './summarize.ts';

const HARBOUR = [
  'PORT ELLEN (Reuters) - The harbour board has closed the northern pier after divers found cracks in its oldest piles.',
  'It will stay shut until engineers from Mr. Hale’s firm have tested every timber, the board said on Monday.',
  'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
  'Who will pay for the repairs?',
].join('\n');

test('the paragraph is the lead, without its dateline and without questions', () => {
  const summary = summarize(HARBOUR, { lang: 'en' });
  expect(summary.text).toBe(
    'The harbour board has closed the northern pier after divers found cracks in its oldest piles. ' +
      'It will stay shut until engineers from Mr. Hale’s firm have tested every timber, the board said on Monday. ' +
      'Ferries to the outer islands will leave from the fish quay, where U.S. cruise ships used to land.',
  );
});

test('every sentence is the text between its offsets', () => {
  for (const { text, start, end } of summarize(HARBOUR, { lang: 'en' }).sentences) {
    expect(HARBOUR.slice(start, end)).toBe(text);
  }
});

test('a text without sentences gives an empty paragraph', () => {
  expect(summarize('', {})).toEqual({ text: '', sentences: [] });
});
