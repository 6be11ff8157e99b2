import { expect, test, vi } from 'vitest';
import { proposeRule } from './reading-in-tab.ts';
import { fakeTab } from './testing/tab.ts';

const tab = fakeTab();

test('a rule is proposed by what was read in the page', async () => {
  const propose = vi.fn(() => ({ ok: false, reason: 'like-the-story' }) as const);
  globalThis.lede = { reading: { outcome: { ok: false, reason: 'failed' }, sources: [], propose } };
  expect(await proposeRule(tab.id, 12, 'remove')).toEqual({ ok: false, reason: 'like-the-story' });
  expect(propose).toHaveBeenCalledWith(12, 'remove');
  globalThis.lede = {};
  expect(await proposeRule(tab.id, 12, 'remove')).toEqual({ ok: false, reason: 'gone' });
});
