import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** A Chromium that has the extension and nothing else, with a profile of its own that goes with it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker, started anew if the browser has ended it. */
  worker(): Promise<Worker>;
  /**
   * Clicks the toolbar button as a person does: it opens the popup for the page and gives the extension its right to
   * the tab. Returns the popup. Needs an address that no other tab has.
   */
  clickToolbarButton(page: Page): Promise<Page>;
  close(): Promise<void>;
}

export interface ExtensionBrowserOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly executablePath: string;
  readonly isHeadless: boolean;
  readonly args?: readonly string[];
  /** The environment that it runs in, when that is not this program's own. */
  readonly env?: NodeJS.ProcessEnv | undefined;
  /** Folder of a profile that stays when the browser ends; without one it has a new one, which goes with it. */
  readonly profile?: string | undefined;
}

/** Starts the browser. */
export async function openExtensionBrowser(options: ExtensionBrowserOptions): Promise<ExtensionBrowser> {
  const { extension, executablePath, isHeadless, args = [], env } = options;
  // A popup is of the type "other" for a moment when it is made, and Playwright lets go of such pages unless this is set.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), 'lede-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own way of being headless is the old one, which has no extensions.
    headless: false,
    viewport: null,
    ...(env && { env: env as Record<string, string> }),
    // As root, which is what containers are, Chromium starts only without its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // As people have it: no bar that speaks of automation, and pages that are kept for the way back.
    ignoreDefaultArgs: ['--enable-automation', '--disable-back-forward-cache'],
    args: [
      ...(isHeadless ? ['--headless=new'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL((await worker()).url()).host;
  return {
    context,
    extensionId,
    worker,
    clickToolbarButton: (page) => clickToolbarButton(context, extensionId, page),
    async close() {
      await context.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
    },
  };
}

async function clickToolbarButton(context: BrowserContext, extensionId: string, page: Page): Promise<Page> {
  await page.bringToFront();
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('This browser has no session of its own to send a click to.');
  const targetId = await tabTarget(context, page);
  const opened = context.waitForEvent('page', {
    predicate: (candidate) => candidate.url().startsWith(`chrome-extension://${extensionId}/popup`),
  });
  // Playwright's types don't know this command of Chromium yet.
  const send = browser.send.bind(browser) as unknown as (name: string, params: object) => Promise<void>;
  await send('Extensions.triggerAction', { id: extensionId, targetId });
  const popup = await opened;
  await popup.waitForLoadState('domcontentloaded');
  await browser.detach();
  return popup;
}

/**
 * The click goes to the tab, which is another target than the page in it and has its address alone. The browser tells
 * of an address later than it shows the page, a failed page's latest of all: so it is asked until the two agree.
 */
async function tabTarget(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  try {
    for (let turn = 0; turn < ADDRESS_TURNS; turn++) {
      const { targetInfo } = await session.send('Target.getTargetInfo');
      const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const tabs = targetInfos.filter(({ url }) => url !== '' && url === targetInfo.url);
      const named = tabs.length > 1 ? tabs.filter(({ title }) => title === targetInfo.title) : tabs;
      if (named[0] && named.length === 1) return named[0].targetId;
      await setTimeout(ADDRESS_PAUSE);
    }
    throw new Error(`No single tab stands at ${page.url()}: give each page an address of its own.`);
  } finally {
    await session.detach();
  }
}

/** How often the browser is asked for the tab of a page, and the milliseconds between. */
const ADDRESS_TURNS = 200;
const ADDRESS_PAUSE = 50;
