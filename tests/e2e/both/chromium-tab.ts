import type { CDPSession, Page } from '@playwright/test';
import type { ExtensionBrowser } from '../../../tools/browser/extension-browser.ts';
import { pressCommand } from '../commands.ts';
import { findControl, type LedeTab, textOf, type View, type ViewRoot } from './lede-tab.ts';

/** A tab of a Chromium with the extension. `address` makes an address that no other tab has. */
export async function chromiumTab(
  lede: ExtensionBrowser,
  address: (pathname: string) => string,
): Promise<LedeTab> {
  const page = await lede.context.newPage();
  const errors: string[] = [];
  let popup: Page | null = null;
  const closePopup = async () => {
    if (popup && !popup.isClosed()) await popup.close();
  };
  return {
    visit: async (pathname) => void (await page.goto(address(pathname))),
    goTo: async (where) => void (await page.goto(where)),
    evaluate: (work, arg) => page.evaluate(work as never, arg as never),
    pressEscape: () => page.keyboard.press('Escape'),
    async openPopup() {
      popup = await lede.clickToolbarButton(page);
      popup.on('pageerror', (error) => errors.push(String(error)));
      return popupView(popup);
    },
    isPopupOpen: async () => popup !== null && !popup.isClosed(),
    closePopup,
    async pressReaderKeys() {
      await closePopup();
      await pressCommand(lede, 'keys');
    },
    reader: () => readerView(page),
    errors: async () => errors,
  };
}

function popupView(popup: Page): View {
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
  };
}

/** Reader mode as the developer tools see it: its root is closed to everybody else. */
function readerView(page: Page): View {
  async function inRoot(work: string, ...args: unknown[]): Promise<unknown> {
    const session = await page.context().newCDPSession(page);
    try {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: await readerRoot(session),
        functionDeclaration: `function (...args) { return (${work})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } finally {
      await session.detach();
    }
  }
  return {
    text: () => inRoot(String(textOf)) as Promise<string>,
    evaluate: <Result>(work: (root: ViewRoot) => Result) => inRoot(String(work)) as Promise<Awaited<Result>>,
    async press(name) {
      const [x, y] = (await inRoot(
        `(root, name) => {
          const control = (${findControl})(root, name);
          control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const { left, top, width, height } = control.getBoundingClientRect();
          return [left + width / 2, top + height / 2];
        }`,
        name,
      )) as [number, number];
      await page.mouse.click(x, y);
    },
  };
}

async function readerRoot(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.at(-1);
  if (!host) throw new Error('The page has no element beside its body.');
  const { node } = await session.send('DOM.describeNode', { nodeId: host.nodeId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('Reader mode is not on.');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId as string;
}
