import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { teachingWith } from '../testing/teaching.ts';
import { PickBar, pickable, pickHandlers } from './picking.tsx';

const page = document.createElement('div');
const cut = vi.fn();
const stopPicking = vi.fn();

beforeEach(() => {
  cut.mockClear();
  stopPicking.mockClear();
  document.body.append(page);
  act(() => render(<Text />, page));
});

afterEach(() => {
  act(() => render(null, page));
  page.remove();
});

it('chooses the block that is pressed, and offers what can be done with it', () => {
  act(() => block(2).click());
  expect(block(2).hasAttribute('data-picked')).toBe(true);
  expect(actions()).toEqual(['Remove', 'Remove on this site', 'Leave it']);
  expect(document.activeElement?.textContent).toBe('Remove');
});

it('keeps links in the text from leading away', () => {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  act(() => void page.querySelector('a')?.dispatchEvent(click));
  expect(click.defaultPrevented).toBe(true);
  expect(block(1).hasAttribute('data-picked')).toBe(true);
});

it.each(['Enter', ' '])('chooses by the key "%s"', (key) => {
  act(() => block(1).focus());
  expect(press(key).defaultPrevented).toBe(true);
  expect(block(1).hasAttribute('data-picked')).toBe(true);
});

it('goes from block to block by the arrow keys', () => {
  act(() => block(1).focus());
  press('ArrowDown');
  expect(document.activeElement).toBe(block(2));
  press('ArrowUp');
  expect(document.activeElement).toBe(block(1));
});

it('leaves the choice by Escape first, and the choosing with the next, and keeps the key from others', () => {
  act(() => block(2).click());
  expect(press('Escape').defaultPrevented).toBe(true);
  expect(actions()).toEqual([]);
  expect(stopPicking).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(block(2));
  press('Escape');
  expect(stopPicking).toHaveBeenCalledOnce();
});

it('leaves other keys to the page', () => {
  act(() => block(1).focus());
  expect(press('PageDown').defaultPrevented).toBe(false);
});

it('takes the chosen block out, here or on the whole site', () => {
  act(() => block(2).click());
  act(() => page.querySelectorAll<HTMLElement>('.block-actions button')[0]?.click());
  act(() => page.querySelectorAll<HTMLElement>('.block-actions button')[1]?.click());
  expect(cut.mock.calls).toEqual([
    [2, false],
    [2, true],
  ]);
});

function Text() {
  const [picked, pick] = useState<number | null>(null);
  const teaching = teachingWith({ cut, isPicking: true, picked, stopPicking, pick });
  return (
    <div {...pickHandlers(teaching)}>
      <PickBar teaching={teaching} />
      {pickable(
        <p>
          A bell, and <a href="#rope">a rope</a>
        </p>,
        1,
        teaching,
      )}
      {pickable(<p>A key</p>, 2, teaching)}
    </div>
  );
}

function block(order: number): HTMLElement {
  const found = page.querySelector<HTMLElement>(`[data-pick="${order}"]`);
  if (!found) throw new Error(`There is no block ${order}.`);
  return found;
}

function actions(): (string | null)[] {
  return [...page.querySelectorAll('.block-actions button')].map(({ textContent }) => textContent);
}

function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
  return event;
}
