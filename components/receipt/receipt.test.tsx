import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Removal } from '../../core/article.ts';
import { removalWith } from '../../core/testing/article.ts';
import { text } from '../../core/testing/nodes.ts';
import { teachingWith } from '../testing/teaching.ts';
import { groupByKind } from './groups.ts';
import { Receipt, type ReceiptProps } from './receipt.tsx';

const removals: readonly Removal[] = [
  removal({
    id: 1,
    kind: 'related',
    evidence: 'cards',
    text: 'Six bridges, one key',
    words: 4,
    paragraphsBefore: 2,
  }),
  removal({
    id: 2,
    kind: 'newsletter',
    evidence: 'email-field',
    text: 'The Hour',
    words: 20,
    paragraphsBefore: 0,
  }),
  removal({ id: 3, kind: 'related', evidence: 'link-run', text: 'The ferry', words: 6, paragraphsBefore: 9 }),
  removal({
    id: 4,
    kind: 'share',
    evidence: 'share-name',
    text: 'Share',
    words: 1,
    paragraphsBefore: null,
    content: [],
  }),
  removal({
    id: 6,
    kind: 'share',
    evidence: 'share-name',
    text: 'Send',
    words: 1,
    paragraphsBefore: null,
    content: [],
  }),
  removal({ id: 5, kind: 'player', evidence: 'player-name', text: '', words: 0, paragraphsBefore: 1 }),
];

describe('grouping', () => {
  it('puts the blocks of a kind together, in the order in which the kinds appear', () => {
    const groups = groupByKind(removals);
    expect(groups.map((group) => group.kind)).toEqual(['related', 'newsletter', 'share', 'player']);
    expect(groups[0]?.removals.map((removal) => removal.id)).toEqual([1, 3]);
  });
});

describe('the receipt', () => {
  it('says how many blocks there were, of which kinds, why and where', () => {
    const receipt = show();
    expect(receipt.querySelector('h2')?.textContent).toBe('6 blocks removed');
    expect(rows(receipt)).toEqual([
      '2 Related stories: Leads to other articles. After paragraphs 2 and 9.',
      '1 Newsletter sign-up: Holds a field for your e-mail address. Above the first paragraph.',
      '2 Share buttons: The page itself names it sharing. Outside the article.',
      '1 Player controls: The page itself names it a player. After paragraph 1.',
    ]);
  });

  it('adds up the words', () => {
    const total = show({ words: 1_200 }).querySelector('.receipt-total');
    expect(total?.textContent).toBe('On the page 1,232 words Taken out 32, left 1,200');
  });

  it('strikes the words through, says so when there are none', () => {
    const receipt = show();
    expect([...receipt.querySelectorAll('del')].map((words) => words.textContent)).toEqual([
      'Six bridges, one key',
      'The ferry',
      'The Hour',
      'Share',
      'Send',
    ]);
    expect(receipt.textContent).toContain('No words, only pictures or controls');
  });

  it('brings back a kind, one block of it, or everything that has a place', () => {
    const onRestore = vi.fn();
    const receipt = show({ onRestore });
    press(receipt, 'Show: Related stories');
    press(receipt, 'Show: The ferry');
    press(receipt, 'Show all in place');
    expect(onRestore.mock.calls).toEqual([
      [[1, 3], true],
      [[3], true],
      [[1, 2, 3, 5], true],
    ]);
  });

  it('hides again what is shown', () => {
    const onRestore = vi.fn();
    const receipt = show({ onRestore, restored: new Set([1, 2, 3, 5]) });
    press(receipt, 'Hide: Newsletter sign-up');
    press(receipt, 'Hide all');
    expect(onRestore.mock.calls).toEqual([
      [[2], false],
      [[1, 2, 3, 5], false],
    ]);
  });

  it('dots the words of a block that is back, and leads to it', () => {
    const onGoTo = vi.fn();
    const receipt = show({ onGoTo, restored: new Set([2]) });
    const back = receipt.querySelector<HTMLElement>('.back');
    expect(back?.textContent).toBe('The Hour');
    act(() => back?.click());
    expect(onGoTo).toHaveBeenCalledWith(2);
    expect(receipt.textContent).toContain('Back in its place, marked.');
  });

  it('offers nothing for a block that stood outside the article', () => {
    const labels = [...show().querySelectorAll('button')].map((button) => button.getAttribute('aria-label'));
    for (const name of ['Share buttons', 'Share', 'Send']) expect(labels).not.toContain(`Show: ${name}`);
  });
});

function removal(given: Partial<Removal> & Pick<Removal, 'text'>): Removal {
  return removalWith({ content: [text(given.text)], ...given });
}

function show(props: Partial<ReceiptProps> = {}): HTMLElement {
  const page = document.createElement('div');
  act(() =>
    render(
      <Receipt
        id="receipt"
        removals={removals}
        words={949}
        restored={new Set()}
        onRestore={() => {}}
        onGoTo={() => {}}
        onClose={() => {}}
        teaching={teachingWith({ site: null })}
        {...props}
      />,
      page,
    ),
  );
  return page;
}

function rows(receipt: HTMLElement): string[] {
  return [...receipt.querySelectorAll('li')].map((row) => {
    const [count, name, reason] = ['.count', 'h3', 'p'].map((part) => row.querySelector(part)?.textContent);
    return `${count} ${name}: ${reason}`;
  });
}

function press(receipt: HTMLElement, name: string): void {
  const button = [...receipt.querySelectorAll('button')].find(
    (candidate) => (candidate.getAttribute('aria-label') ?? candidate.textContent) === name,
  );
  if (!button) throw new Error(`There is no button "${name}".`);
  act(() => button.click());
}
