import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Removal } from '../../core/article.ts';
import { YOUR_CUT } from '../../core/cut.ts';
import { removalWith } from '../../core/testing/article.ts';
import { teachingWith } from '../testing/teaching.ts';
import { LessonWords } from './lesson-words.tsx';
import type { Lesson } from './teacher.ts';
import type { Teaching } from './use-edits.ts';

const TAUGHT = { ok: true, rule: 'a', blocks: 1 } as const;

it.each<[string, Partial<Removal>, Lesson | undefined, string, string | null]>([
  ['offers to keep a block that Lede took out', {}, undefined, '', 'Keep on this site'],
  ['waits for the page', {}, 'asking', 'One moment.', null],
  ['says that it is kept, and how to undo that', {}, TAUGHT, 'Kept on quay.example from now on.', 'Undo'],
  [
    'says that it is removed, and how to undo that',
    { evidence: YOUR_CUT },
    TAUGHT,
    'Removed here, and on later articles of quay.example.',
    'Undo',
  ],
  [
    'says why there is no rule',
    {},
    { ok: false, reason: 'like-the-story' },
    'It is built like the story’s own paragraphs, so no rule was made.',
    null,
  ],
  [
    'says that the page has changed',
    {},
    { ok: false, reason: 'gone' },
    'The page has changed too much to learn from it.',
    null,
  ],
  [
    'says that nothing could be kept',
    {},
    { ok: false, reason: 'not-kept' },
    'The browser could not keep the rule.',
    null,
  ],
  ['offers to forget the rule that took a block out', { rule: 'a' }, undefined, '', 'Forget this rule'],
  ['offers nothing for what the reader took out here alone', { evidence: YOUR_CUT }, undefined, '', null],
])('it %s', (_, removal, lesson, words, button) => {
  const page = show(removal, { lessonOf: () => lesson });
  expect(page.querySelector('[role=status]')?.textContent ?? '').toBe(words);
  expect(page.querySelector('button')?.textContent ?? null).toBe(button);
});

it('offers nothing more once a rule is forgotten', () => {
  expect(show({ rule: 'a' }, { isForgotten: () => true }).textContent).toBe('');
});

it('forgets and keeps the block that it stands beside', () => {
  const keep = vi.fn();
  const forget = vi.fn();
  press(show({}, { keep }));
  expect(keep.mock.calls).toMatchObject([[[{ id: 1 }]]]);
  press(show({ rule: 'a' }, { forget }));
  expect(forget.mock.calls).toMatchObject([[{ id: 1, rule: 'a' }]]);
});

function show(removal: Partial<Removal>, teaching: Partial<Teaching>): HTMLElement {
  const page = document.createElement('div');
  act(() =>
    render(
      <LessonWords removal={removalWith(removal)} teaching={teachingWith(teaching)} site="quay.example" />,
      page,
    ),
  );
  return page;
}

function press(page: HTMLElement): void {
  act(() => page.querySelector('button')?.click());
}
