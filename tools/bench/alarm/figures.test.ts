import { expect, it } from 'vitest';
import { renderFigures } from './figures.ts';
import { lostParagraphs, type PageAlarm } from './judge.ts';

const LONG =
  'The bell rang at ten past four on Sunday with nobody near the rope and the door locked from the outside by Erna Holt.';

function page(lost: number, alarmed: number, trials: PageAlarm['trials'] = []): PageAlarm {
  return { set: 'quay', id: 'a', lost, alarmed, rightly: 0, blocks: [], trials };
}

it('tells false alarms on whole pages from those on pages that lack something', () => {
  const [, quay] = renderFigures([page(0, 0), page(0, 2), page(1, 2), page(3, 2), page(2, 0)]).split('\n');
  expect(quay?.split(/ {2,}/)).toEqual(['quay', '5', '2', '1 (50.0 %)', '2', '1 (50.0 %)']);
});

it('counts the trials in which the alarm was raised, and the paragraphs that it told of', () => {
  const trials = [
    { loss: 'end', lost: 4, alarmed: 3, found: 3 },
    { loss: 'end', lost: 4, alarmed: 0, found: 0 },
  ] as const;
  const lines = renderFigures([page(0, 0, trials)]).split('\n');
  expect(lines.at(-1)?.split(/ {2,}/)).toEqual(['all', '2', '1 (50.0 %)', '3 (37.5 %)']);
});

it('finds the paragraphs of a truth that a text lacks, whatever stands in single lines', () => {
  expect(lostParagraphs(`${LONG}\nA short line.`, 'Something else altogether.')).toEqual([LONG]);
  expect(lostParagraphs(LONG, `Before. ${LONG.toUpperCase()} After.`)).toEqual([]);
});
