import { expect, test } from 'vitest';
import { isSummaryOf, shorten, tidyWriting, withoutLastSentence } from './tidy.ts';

test.each([
  ['- **The pier** is shut.\n- Boats *wait*.', 'The pier is shut. Boats wait.'],
  ['Summary: The pier\nis shut.', 'The pier is shut.'],
  ['TL;DR: 1,500 boats wait.', '1,500 boats wait.'],
  ['The pier\u202e is\u0007 shut.', 'The pier is shut.'],
  ['<b>The pier</b> is shut.', '<b>The pier</b> is shut.'],
])('%j becomes one plain paragraph', (writing, expected) => expect(tidyWriting(writing)).toBe(expected));

test('shortening keeps whole sentences, and at least one', () => {
  const paragraph = 'The pier is shut. Boats wait. Nobody knows why.';
  expect(shorten(paragraph, 6, 'en')).toBe('The pier is shut. Boats wait.');
  expect(shorten(paragraph, 1, 'en')).toBe('The pier is shut.');
});

test('what is still being written is shown up to its last whole sentence', () => {
  expect(withoutLastSentence('The pier is shut. Boats wait. Nob', 'en')).toBe(
    'The pier is shut. Boats wait.',
  );
  expect(withoutLastSentence('The pier is shut, said Mr. Vane', 'en')).toBe('');
});

const TEXT =
  'The harbour board has closed the northern pier after divers found cracks in its oldest piles. It will stay shut until ' +
  'engineers have tested every timber, and ferries to the islands will leave from the quay.';

test.each([
  [
    'a summary',
    'The harbour board closed the pier because divers had found cracks in the oldest of its piles.',
    true,
  ],
  ['a scrap', 'The pier is shut.', false],
  ['an essay', `${TEXT} ${TEXT} ${TEXT} ${TEXT} ${TEXT}`, false],
  [
    'another language',
    'Der Hafenrat hat den nördlichen Kai geschlossen, weil Taucher Risse in den Pfählen gefunden haben.',
    false,
  ],
  [
    'another script',
    'Совет порта закрыл северный пирс после того, как водолазы нашли трещины в его самых старых сваях.',
    false,
  ],
  [
    'another subject',
    'Certainly, here are some wonderful recipes for chocolate cookies that everybody in your family will enjoy.',
    false,
  ],
])('%s', (_, paragraph, isOne) => expect(isSummaryOf(paragraph, TEXT, 'en')).toBe(isOne));
