import { expect, test } from 'vitest';
import { scoredText } from './scored-text.ts';

test.each([
  ['aed', 'In short.', 'A story.', 'In short.\n\nA story.'],
  ['aed', 'In short', '“In short.” A story.', '“In short.” A story.'],
  ['aed', null, 'A story.', 'A story.'],
  ['scrapinghub', 'In short.', 'A story.', 'A story.'],
])('scores in %s the standfirst %j and the body %j', (set, standfirst, text, scored) => {
  expect(scoredText(set, { standfirst, text })).toBe(scored);
});
