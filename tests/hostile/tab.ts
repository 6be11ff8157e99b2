import { type CDPSession, expect, type Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { ReaderState } from '../../browser/reader-mode.ts';
import type { Outcome } from '../../core/article.ts';
import { STORY_WORDS, storyPage } from '../../tools/bench/hostile/page.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { findFaults } from './oracle/find-faults.ts';
import { OWN_NAMES } from './oracle/own-names.ts';
import { type HostileSite, SIGN_OF_LIFE } from './site.ts';

// The name that Chromium gives it in the service worker and in the extension's world of a page.
declare const chrome: WxtBrowser & { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** A tab in which the built extension's own scripts are run as its popup runs them, without a popup for each page. */
export interface Tab {
  readonly page: Page;
  /**
   * Shows a page with its scripts switched off while it is parsed, so that no handler of its own is alive; from then
   * on scripts are on again, and whatever runs was brought to life by somebody else.
   */
  show(html: string, headers?: Readonly<Record<string, string>>): Promise<void>;
  /** Shows a page that gets nothing of what it asks for: what is asked for later is asked by somebody else. */
  showUnloaded(html: string): Promise<void>;
  /** Asks the site for something twice and draws a frame between: what was asked for before has arrived by then. */
  roundTrip(): Promise<void>;
  /** Goes to an address of the hostile site as browsers do. */
  visit(url: string): Promise<void>;
  /** What the extension's script says of the page. Rejects when it throws. */
  read(): Promise<Outcome>;
  openReader(): Promise<ReaderState>;
  /** Leaves reader mode as a press of Escape does. */
  leaveReader(): Promise<void>;
  /** Leaves it as the switch in the popup does. */
  switchReaderOff(): Promise<void>;
  /** Faults of what reader mode shows, seen through its closed shadow root. */
  readerFaults(): Promise<string[]>;
  /** The text that reader mode shows. */
  readerText(): Promise<string>;
  close(): Promise<void>;
}

export async function openTab(lede: ExtensionBrowser, site: HostileSite): Promise<Tab> {
  const page = await lede.context.newPage();
  const session = await lede.context.newCDPSession(page);
  await page.goto(site.put(storyPage()));
  const popup = await lede.clickToolbarButton(page);
  await popup.getByText(STORY_WORDS[1]).first().waitFor();
  await popup.close();
  const worker = await lede.worker();
  const tabId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id as number;
  });
  const run = async <Result>(file: string): Promise<Result> => {
    const result = await worker.evaluate(
      async ({ tabId, file }) => {
        const frames = await chrome.scripting.executeScript({
          target: { tabId },
          files: [file as '/page.js'],
          injectImmediately: true,
        });
        return frames[0]?.result ?? null;
      },
      { tabId, file },
    );
    if (result === null) throw new Error(`${file} is expected to return something, but it threw.`);
    return result as Result;
  };
  return {
    page,
    async visit(url) {
      await page.goto(url);
    },
    async show(html, headers) {
      await session.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.goto(site.put(html, headers));
      await session.send('Emulation.setScriptExecutionDisabled', { value: false });
    },
    async showUnloaded(html) {
      await session.send('Network.enable');
      await session.send('Network.setBlockedURLs', { urls: ['*/ask/*'] });
      await page.goto(site.put(html));
      await session.send('Network.setBlockedURLs', { urls: [] });
    },
    async roundTrip() {
      for (let turn = 0; turn < 2; turn++)
        await page.evaluate(async (sign) => {
          await fetch(sign);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }, SIGN_OF_LIFE);
    },
    async read() {
      return (JSON.parse(await run<string>('/page.js')) as { outcome: Outcome }).outcome;
    },
    openReader: () => run<ReaderState>('/reader.js'),
    async leaveReader() {
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(countHosts)).toBe(0);
    },
    async switchReaderOff() {
      await worker.evaluate(
        (tabId) =>
          chrome.scripting.executeScript({ target: { tabId }, func: () => globalThis.lede?.reader?.leave() }),
        tabId,
      );
    },
    readerFaults: () =>
      inReader(session, `(${findFaults})(root.querySelector('.story'), ${JSON.stringify(OWN_NAMES)})`),
    readerText: () => inReader(session, `root.querySelector('.story').textContent`),
    close: () => page.close(),
  };
}

/** Evaluates an expression in the extension's own world of a page, with `root` for reader mode's shadow root. */
async function inReader<Result>(session: CDPSession, expression: string): Promise<Result> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const contexts: ExecutionContext[] = [];
  const note = ({ context }: { context: ExecutionContext }) => void contexts.push(context);
  session.on('Runtime.executionContextCreated', note);
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', note);
  const own = contexts.find(
    ({ origin, auxData }) =>
      origin.startsWith('chrome-extension://') && auxData?.frameId === frameTree.frame.id,
  );
  if (!own) throw new Error('The extension is expected to have a world of its own in the page.');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: own.id,
    returnByValue: true,
    expression: `(() => {
      const root = chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild);
      return ${expression};
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

interface ExecutionContext {
  readonly id: number;
  readonly origin: string;
  readonly auxData?: { readonly frameId?: string };
}

/** How many elements stand beside head and body: past the page's own names, which may hide what its document says. */
function countHosts(): number {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get?.call(document);
  return [...(root as Element).children].filter((e) => !['body', 'frameset', 'head'].includes(e.localName))
    .length;
}
