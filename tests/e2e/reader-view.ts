import { type CDPSession, expect, type Page } from '@playwright/test';
import { findControl, textOf, type View, type ViewRoot } from './both/lede-tab.ts';
import { countHosts } from './page-state.ts';

/** Reader mode as the developer tools see it: its root is closed to everybody else. */
export function readerView(page: Page): View {
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
    pressKey: (key) => page.keyboard.press(key),
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

/** Switches reader mode on by the popup, and waits until its summary is there. */
export async function turnOnReader(page: Page, popup: Page): Promise<View> {
  await popup.getByRole('switch').click();
  await expect.poll(() => countHosts(page)).toBe(1);
  const reader = readerView(page);
  await expect.poll(() => reader.evaluate(hasSummary)).toBe(true);
  return reader;
}

function hasSummary(root: ViewRoot): boolean {
  return root.querySelector('.summary[aria-busy="false"]') !== null;
}
