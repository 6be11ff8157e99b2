import type { ExtensionFirefox, Surface } from '../../../tools/browser/extension-firefox.ts';
import type { Site } from '../../../tools/browser/site.ts';
import { findControl, type LedeTab, textOf, type View, type ViewRoot } from './lede-tab.ts';

/** A tab of a Firefox with the extension: the one in front, which has a window of its own. */
export async function firefoxTab(firefox: ExtensionFirefox, site: Site): Promise<LedeTab> {
  const tab = await firefox.tabInFront();
  return {
    visit: (pathname) => firefox.goto(new URL(pathname, site.url).href),
    goTo: (address) => firefox.goto(address),
    async openSettings() {
      await firefox.goto(`${firefox.origin}/options.html`);
      return viewOf(firefox, 'page', (document) => document);
    },
    evaluate: (work, arg) => firefox.evaluate(work, arg),
    pressEscape: () => firefox.pressKey('\uE00C'),
    async openPopup() {
      await firefox.clickToolbarButton();
      return viewOf(firefox, 'popup', (document) => document);
    },
    button: () => firefox.button(),
    isPopupOpen: () => firefox.isPopupOpen(),
    closePopup: () => firefox.closePopup(),
    pressReaderKeys: () => firefox.pressReaderKeys(),
    chooseInMenu: () => firefox.chooseMenuEntry('read'),
    async allowSite(ask) {
      await ask();
      await firefox.allowSite();
    },
    reader: () => viewOf(firefox, 'page', readerRoot),
    bringToFront: () => firefox.goToTab(tab),
    async openPrivateWindow() {
      await firefox.openPrivateWindow();
      return firefoxTab(firefox, site);
    },
    stored: () => firefox.stored(),
    takeErrors: () => firefox.takeErrors(),
  };
}

function viewOf(firefox: ExtensionFirefox, surface: Surface, rootOf: (document: Document) => ViewRoot): View {
  // Functions go to the browser as their source: what they call has to be written into them.
  const inRoot = (work: unknown) => `(document, ...args) => (${work})((${rootOf})(document), ...args)`;
  type Sent<Result> = (document: Document) => Result;
  const run = <Result>(work: (root: ViewRoot) => Result) =>
    firefox.run(surface, inRoot(work) as unknown as Sent<Result>);
  return {
    text: () => run(textOf),
    evaluate: run,
    pressKey: (key) => firefox.pressKeyIn(surface, key),
    press: (name) => firefox.click(surface, inRoot(findControl) as never, name),
  };
}

/** Firefox lets privileged scripts into closed roots. */
function readerRoot(document: Document): ViewRoot {
  const host = document.documentElement.lastElementChild as Element & { openOrClosedShadowRoot: ShadowRoot };
  return host.openOrClosedShadowRoot;
}
