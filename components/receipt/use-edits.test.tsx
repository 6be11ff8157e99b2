import type { Element } from 'hast';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Removal } from '../../core/article.ts';
import { articleWith, removalWith } from '../../core/testing/article.ts';
import { element, text } from '../../core/testing/nodes.ts';
import { plainText } from '../../core/text.ts';
import type { Teacher } from './teacher.ts';
import { type Edits, type EditsOptions, useEdits } from './use-edits.ts';

it('switches off rules that can’t be trusted, once, and says how many', async () => {
  const teacher = createTeacher();
  const { edits } = use({
    teacher,
    rules: [rule('a', true), rule('b', false), rule('c', false)],
  });
  expect(teacher.switchOff).toHaveBeenCalledExactlyOnceWith(['b', 'c']);
  expect(edits().switchedOff).toBe(2);
});

it('leaves rules alone that can be trusted', () => {
  const teacher = createTeacher();
  const { edits } = use({ teacher, rules: [rule('a', true)] });
  expect(teacher.switchOff).not.toHaveBeenCalled();
  expect(edits().switchedOff).toBe(0);
});

it('takes bringing back a rule’s block for a word against the rule, the first time', async () => {
  const teacher = createTeacher({ noteMisfire: vi.fn(async () => true) });
  const { edits, change } = use({ teacher, removals: [removal(1, { rule: 'a' }), removal(2)] });
  await change(() => edits().restore([1], true));
  await change(() => edits().restore([1], false));
  await change(() => edits().restore([1], true));
  expect(teacher.noteMisfire).toHaveBeenCalledExactlyOnceWith('a');
  expect(edits().switchedOff).toBe(1);
});

it('takes bringing back everything for no word against any rule', async () => {
  const teacher = createTeacher();
  const { edits, change } = use({ teacher, removals: [removal(1, { rule: 'a' }), removal(2)] });
  await change(() => edits().restore([1, 2], true));
  expect(teacher.noteMisfire).not.toHaveBeenCalled();
});

it('takes a block out and puts it back', async () => {
  const { edits, change } = use({});
  await change(() => edits().teaching.cut(11, false));
  expect(edits().removals.map(({ kind, text }) => [kind, text])).toEqual([
    ['ad', 'Removed 1'],
    ['chosen', 'Second'],
  ]);
  expect(textOf(edits())).toBe('First Third');
  const cut = edits().removals.at(-1) as Removal;
  await change(() => edits().restore([cut.id], true));
  expect(textOf(edits())).toBe('First Second Third');
  await change(() => edits().teaching.undo(cut));
  expect(edits().removals).toHaveLength(1);
});

it('gives blocks that are taken out numbers that no removal has or gets', async () => {
  const { edits, change } = use({});
  await change(() => edits().teaching.cut(10, false));
  await change(() => edits().teaching.cut(12, false));
  const ids = edits().blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id < 0)).toHaveLength(2);
});

it('teaches the site by what is taken out, and forgets it with the undoing', async () => {
  const teacher = createTeacher();
  const { edits, change } = use({ teacher });
  await change(() => edits().teaching.cut(11, true));
  expect(teacher.teach).toHaveBeenCalledExactlyOnceWith(11, 'remove', 'chosen');
  const cut = edits().removals.at(-1) as Removal;
  expect(edits().teaching.lessonOf(cut)).toEqual({ ok: true, rule: 'taught', blocks: 1 });
  await change(() => edits().teaching.undo(cut));
  expect(teacher.forget).toHaveBeenCalledExactlyOnceWith('taught');
});

it('forgets the rule that took a block out, and says so until the page is left', async () => {
  const teacher = createTeacher();
  const { edits, change } = use({ teacher, removals: [removal(1, { rule: 'a' })] });
  await change(() => edits().teaching.forget(edits().removals[0] as Removal));
  expect(teacher.forget).toHaveBeenCalledExactlyOnceWith('a');
  expect(edits().teaching.isForgotten('a')).toBe(true);
});

it('shows what was missing in its place in the article that is taken along', async () => {
  const { edits, change } = use({ missing: [removal(2, { kind: 'missing' })] });
  expect(edits().removals).toHaveLength(1);
  await change(() => edits().restore([2], true));
  expect(textOf(edits())).toContain('Removed 2');
});

it('hides what was missing once the reader says that nothing is, and tells the page', async () => {
  const teacher = createTeacher();
  const { edits, change } = use({ teacher, missing: [removal(2, { kind: 'missing' })] });
  await change(() => edits().restore([2], true));
  await change(() => edits().noteWhole());
  expect(edits().missing).toEqual([]);
  expect(edits().restored.size).toBe(0);
  expect(teacher.noteWhole).toHaveBeenCalledOnce();
});

const ARTICLE = articleWith({
  content: {
    type: 'root',
    children: [
      paragraph(10, 'First'),
      { type: 'removal', id: 1 },
      paragraph(11, 'Second'),
      { type: 'removal', id: 2 },
      paragraph(12, 'Third'),
    ],
  },
});

/** Lets a component use the edits. `change` does something to them and waits until that is over. */
function use(options: Partial<EditsOptions>) {
  let current: Edits | undefined;
  function Page() {
    current = useEdits({
      ok: true,
      article: ARTICLE,
      removals: [removal(1)],
      teacher: createTeacher(),
      ...options,
    });
    return null;
  }
  act(() => render(<Page />, document.createElement('div')));
  return {
    edits: () => current as Edits,
    change: (doIt: () => void) => act(async () => doIt()),
  };
}

function createTeacher(given: Partial<Teacher> = {}): Teacher {
  return {
    site: 'quay.example',
    teach: vi.fn(async () => ({ ok: true as const, rule: 'taught', blocks: 1 })),
    forget: vi.fn(async () => {}),
    noteMisfire: vi.fn(async () => false),
    switchOff: vi.fn(async () => {}),
    noteWhole: vi.fn(),
    ...given,
  };
}

function rule(id: string, isTrusted: boolean) {
  return { rule: id, action: 'remove', blocks: 1, isTrusted } as const;
}

function removal(id: number, given: Partial<Removal> = {}): Removal {
  const words = `Removed ${id}`;
  return removalWith({ id, text: words, content: [paragraph(id, words)], ...given });
}

function paragraph(order: number, value: string): Element {
  return { ...element('p', text(value)), data: { order } };
}

function textOf(edits: Edits): string {
  return plainText(edits.shownArticle().content);
}
