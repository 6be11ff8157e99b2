import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Outcome } from '../core/article.ts';
import { showCount } from './badge.ts';
import { saveSettings } from './settings.ts';

const badge = vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  badge.mockClear();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(badge as never);
});

it.each([
  ['nothing, unless the reader asked for it', false, read(4), ''],
  ['the number of removed blocks', true, read(4), '4'],
  ['nothing where nothing was removed', true, read(0), ''],
  ['nothing where there is no article', true, { ok: false, reason: 'front-page' } as const, ''],
])('the button bears %s', async (_, isCountOnButton, outcome, text) => {
  await saveSettings({ isCountOnButton });
  await showCount(7, outcome);
  expect(badge).toHaveBeenCalledWith({ tabId: 7, text });
});

it('a tab that is closed is nobody’s loss', async () => {
  badge.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(showCount(7, read(1))).resolves.toBeUndefined();
});

/** What is looked at of a page with so many removals. */
function read(removals: number): Outcome {
  return { ok: true, removals: new Array(removals).fill({}) } as unknown as Outcome;
}
