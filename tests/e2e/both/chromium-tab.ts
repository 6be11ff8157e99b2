import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import { pressCommand } from '../commands.ts';
import { watchForErrors } from '../errors.ts';
import { readerView } from '../reader-view.ts';
import { allowSite } from '../sites.ts';
import { buttonOf, noteButtons } from './chromium-button.ts';
import { openPrivateWindow, storedBy } from './chromium-private.ts';
import { findControl, type LedeTab, textOf, type View, type ViewRoot } from './lede-tab.ts';

/** A tab of a Chromium with the extension, a new one if none is given. `address` makes one that no other tab has. */
export async function chromiumTab(
  lede: ExtensionBrowser,
  address: (pathname: string) => string,
  given?: Page,
): Promise<LedeTab> {
  const page = given ?? (await lede.context.newPage());
  const errors = await watchForErrors(lede);
  let popup: Page | null = null;
  const closePopup = async () => {
    if (popup && !popup.isClosed()) await popup.close();
  };
  return {
    visit: async (pathname) => void (await page.goto(address(pathname))),
    goTo: async (where) => void (await page.goto(where)),
    async openSettings() {
      await page.goto(`chrome-extension://${lede.extensionId}/options.html`);
      return popupView(page);
    },
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    pressEscape: () => page.keyboard.press('Escape'),
    async openPopup() {
      await noteButtons(lede);
      popup = await lede.clickToolbarButton(page);
      return popupView(popup);
    },
    button: () => buttonOf(lede),
    isPopupOpen: async () => lede.context.pages().some((open) => open.url().includes('/popup.html')),
    closePopup,
    async pressReaderKeys() {
      await closePopup();
      await pressCommand(lede, 'keys');
    },
    async chooseInMenu() {
      await closePopup();
      await pressCommand(lede, 'menu');
    },
    async allowSite(ask) {
      // Its question can't be answered by a test, but before.
      await allowSite(lede, 'http://localhost/*');
      await page.bringToFront();
      await ask();
    },
    reader: () => readerView(page),
    bringToFront: () => page.bringToFront(),
    openPrivateWindow: async () =>
      chromiumTab(lede, (pathname) => `${address(pathname)}-private`, await openPrivateWindow(lede)),
    stored: () => storedBy(lede),
    takeErrors: () => errors.take(),
  };
}

/** The popup, or another page of the extension. */
export function popupView(popup: Page): View {
  const evaluate = <Result>(work: (root: ViewRoot) => Result) =>
    popup.evaluate(`(${work})(document)`) as Promise<Awaited<Result>>;
  return {
    text: () => evaluate(textOf),
    evaluate,
    async press(name) {
      const control = await popup.evaluateHandle<Element>(
        `(${findControl})(document, ${JSON.stringify(name)})`,
      );
      await control.click();
    },
    pressKey: (key) => popup.keyboard.press(key),
  };
}
