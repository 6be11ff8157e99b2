import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Failsafe } from '../entrypoints/popup/failsafe.tsx';

it('the popup says so when an article can’t be shown, and tries again', async () => {
  const page = document.createElement('div');
  const onAction = vi.fn();
  let isBroken = true;
  const Article = () => {
    if (isBroken) throw new Error('a tree that nobody expected');
    return <p>the article</p>;
  };
  act(() =>
    render(
      <Failsafe onAction={onAction}>
        <Article />
      </Failsafe>,
      page,
    ),
  );
  await vi.waitFor(async () => {
    await act(async () => {});
    expect(page.textContent).toContain('Lede could not read this page.');
  });
  isBroken = false;
  act(() => page.querySelector('button')?.click());
  expect(onAction).toHaveBeenCalledWith('retry');
  expect(page.textContent).toBe('the article');
});
