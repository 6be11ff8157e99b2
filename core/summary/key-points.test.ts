import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyPoints } from './key-points.ts';
import { summarize } from './summarize.ts';

const HARBOUR = [
  'The harbour board has closed the northern pier after divers found cracks in its oldest piles.',
  'It will stay shut until engineers have tested every timber, the board said on Monday.',
  'Ferries to the outer islands will leave from the fish quay until the end of the autumn.',
  '"We were told for years that the wood would outlive us all," said the harbour master.',
  'They had asked for money three times before the summer and had been sent away.',
  'Divers of the board found further cracks in the piles of the northern pier on Tuesday.',
  'Fishermen fear for the winter, when the quay is taken up by the herring fleet.',
  'Repairs are expected to cost two million pounds, half of which the state will pay.',
  'Who will pay for the other half?',
  'Agnes Moir, who has sold tickets at the pier since 1991, will work from a hut.',
].join('\n');

const points = keyPoints(HARBOUR, { lang: 'en' });

test('a story is told in three to five points, the first of them the lead', () => {
  expect(points.length).toBeGreaterThanOrEqual(3);
  expect(points.length).toBeLessThanOrEqual(5);
  expect(points[0]).toEqual(summarize(HARBOUR, { lang: 'en' }).sentences[0]);
});

test('every point can be read alone', () => {
  for (const { text } of points) expect(text).not.toMatch(/^(?:It|They|"We|Who)\b/u);
});

test('no two points say the same', () => {
  expect(points.filter(({ text }) => text.includes('cracks'))).toHaveLength(1);
});

test('points are the text between their offsets, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HARBOUR.split('\n')), { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      let last = 0;
      for (const point of keyPoints(text, { lang: 'en' })) {
        expect(text.slice(point.start, point.end)).toBe(point.text);
        expect(point.start).toBeGreaterThanOrEqual(last);
        last = point.end;
      }
    }),
  );
});

test('a text without sentences has no points', () => {
  expect(keyPoints('Menu')).toEqual([]);
});
