import { browser } from 'wxt/browser';

/**
 * Opens the popup, which says what stands in the way of reading a tab. Where the browser does not open popups by
 * itself, a sign on the toolbar button asks for the click; it goes when the tab goes to another page.
 */
export async function showPopup(tabId: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window has the focus, or a browser that opens popups for clicks alone.
    await browser.action.setBadgeText({ tabId, text: '?' }).catch(() => {
      // The tab is closed, and nobody waits for an answer.
    });
  }
}
