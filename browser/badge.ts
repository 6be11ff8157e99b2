import { browser } from 'wxt/browser';
import type { TabOutcome } from './page.ts';
import { loadSettings } from './settings.ts';

/**
 * Puts the number of removed blocks on the toolbar button, for readers who want it there. It stands for one tab, and
 * goes when that goes to another page.
 */
export async function showCount(tabId: number, outcome: TabOutcome): Promise<void> {
  const { isCountOnButton } = await loadSettings();
  const count = isCountOnButton && outcome.ok ? outcome.removals.length : 0;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PENCIL });
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
  } catch {
    // The tab is closed, and nobody looks at its button.
  }
}

/** The accent of the light theme, on which browsers write in white. */
const PENCIL = '#1c4d99';
