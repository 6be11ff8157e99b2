import type { RootContent } from 'hast';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { element, text } from '../../core/testing/nodes.ts';
import { useFirstScreen } from './use-first-screen.ts';

const LONG = Array.from({ length: 40 }, (_, index) => element('p', text(`${index} ${'word '.repeat(60)}`)));

it('makes the first screen, and the rest when it has been painted', async () => {
  expect(await countsOf(LONG, 2_200)).toEqual([8, 40]);
});

it('makes everything at once where that was not asked for', async () => {
  expect(await countsOf(LONG, Number.POSITIVE_INFINITY)).toEqual([40, 40]);
});

it('makes a text at once that no screen is too small for', async () => {
  expect(await countsOf(LONG.slice(0, 5), 2_200)).toEqual([5, 5]);
});

/** How many blocks are made in the first frame, and after it. */
async function countsOf(blocks: readonly RootContent[], screen: number): Promise<number[]> {
  const page = document.createElement('div');
  const Blocks = () => <output>{useFirstScreen(blocks, screen).length}</output>;
  const counts: number[] = [];
  await act(() => {
    render(<Blocks />, page);
    counts.push(Number(page.textContent));
  });
  counts.push(Number(page.textContent));
  act(() => render(null, page));
  return counts;
}
