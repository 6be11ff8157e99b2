import { countHostsHere } from '../page-state.ts';
import { expect } from './fixtures.ts';
import type { LedeTab, View, ViewRoot } from './lede-tab.ts';

/** Turns reader mode on by its switch in the popup, which makes way for it. */
export async function turnOn(tab: LedeTab): Promise<void> {
  await pressSwitch(tab);
  await expectOn(tab);
}

/** Waits until reader mode has taken the popup's place. */
export async function expectOn(tab: LedeTab): Promise<void> {
  await expect.poll(() => tab.isPopupOpen()).toBe(false);
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(1);
}

/** Presses the switch in the popup as soon as it can be pressed, and gives the popup. */
export async function pressSwitch(tab: LedeTab): Promise<View> {
  const popup = await tab.openPopup();
  await expect.poll(() => popup.evaluate(switchState)).toBe('ready');
  await popup.press('Reader mode');
  return popup;
}

/** Whether the switch can be pressed, and if not, what the popup says. Is sent into it as its source. */
function switchState(root: ViewRoot): string {
  const toggle = root.querySelector('[role="switch"]');
  return toggle && !toggle.hasAttribute('disabled')
    ? 'ready'
    : (root.querySelector('main')?.textContent ?? '');
}

/** Leaves reader mode by Escape. */
export async function leave(tab: LedeTab): Promise<void> {
  await tab.pressEscape();
  await expect.poll(() => tab.evaluate(countHostsHere, undefined)).toBe(0);
}
