import { type Browser, type CDPSession, chromium, type Page, type Route } from '@playwright/test';
import { findChromium } from '../chromium.ts';
import type { Markup } from './page-reader.ts';

/** A headless Chromium that shows saved pages, dead and offline, to scripts of ours. */
export interface IsolatedPages {
  /**
   * Loads a page under its address, its own scripts off, and runs each script in a world of its own.
   * Returns each script's value (awaited, plain data), or what it threw, with the milliseconds it took of the processor.
   * Rejects when the page does not load or the scripts take longer than the limit.
   */
  run(html: Markup, url: string, scripts: readonly string[]): Promise<ScriptResult[]>;
  close(): Promise<void>;
}

export type ScriptResult =
  | { readonly value: unknown; readonly ms: number }
  | { readonly error: string; readonly ms: number };

export interface IsolatedPagesOptions {
  /** The browser; by default the one that is found on the machine. */
  readonly executablePath?: string;
  /** How long a page may take, in milliseconds, before it is given up. */
  readonly limit?: number;
  /** After so many pages a tab is replaced: what it keeps of them goes with it. */
  readonly loadsPerTab?: number;
  /** Runs all scripts of a page in one world, where each finds what those before it have left. */
  readonly isOneWorld?: boolean;
  /** Further arguments for the browser. */
  readonly args?: readonly string[];
}

/** Starts the browser. Should it crash, it is started again for the pages after that. */
export async function openIsolatedPages(options: IsolatedPagesOptions = {}): Promise<IsolatedPages> {
  const { limit = 30_000, loadsPerTab = 100, isOneWorld = false, args = [] } = options;
  const executablePath = options.executablePath ?? (await findChromium());
  const start = (): Promise<Browser> => chromium.launch({ executablePath, args: [...OFFLINE, ...args] });
  let running = start();
  let idle: Tab[] = [];
  const idleTab = async (): Promise<Tab> => {
    const current = running;
    const isAlive = (await current).isConnected();
    if (!isAlive && running === current) {
      idle = [];
      running = start();
    }
    return idle.pop() ?? openTab(await running, isOneWorld);
  };
  await running;
  return {
    async run(html, url, scripts) {
      const tab = await idleTab();
      try {
        const results = await within(limit, tab.run(html, url, scripts));
        if (tab.loads < loadsPerTab) idle.push(tab);
        else await tab.close();
        return results;
      } catch (error) {
        await tab.kill();
        throw error;
      }
    },
    close: async () => (await running).close(),
  };
}

class Tab {
  loads = 0;
  private html: Markup = '';
  private url = '';
  private readonly page: Page;
  private readonly session: CDPSession;
  private readonly isOneWorld: boolean;

  constructor(page: Page, session: CDPSession, isOneWorld: boolean) {
    this.page = page;
    this.session = session;
    this.isOneWorld = isOneWorld;
  }

  async run(html: Markup, url: string, scripts: readonly string[]): Promise<ScriptResult[]> {
    this.loads++;
    this.html = html;
    this.url = url;
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    // A page that somebody reads has been laid out; no script should be charged with that.
    await this.evaluate('document.documentElement.offsetHeight', 'lede-layout');
    const results: ScriptResult[] = [];
    for (const script of scripts)
      results.push(await this.evaluate(script, this.isOneWorld ? 'lede' : `lede-${results.length}`));
    return results;
  }

  /** Answers the one request for the page itself; whatever else is asked for does not exist. */
  async answer(route: Route): Promise<void> {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === this.page.mainFrame();
    if (!isPage || this.url === '') return route.abort('aborted');
    this.url = '';
    await route.fulfill({
      body: this.html,
      headers: {
        'content-type': typeof this.html === 'string' ? 'text/html; charset=utf-8' : 'text/html',
        'content-security-policy': DEAD,
      },
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Ends a tab that may no longer answer. */
  async kill(): Promise<void> {
    await within(2_000, this.session.send('Page.crash')).catch(() => {});
    await within(5_000, this.close()).catch(() => {});
  }

  /** How long the page's main thread has worked up to now, in milliseconds. */
  private async busyTime(): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  private async evaluate(expression: string, worldName: string): Promise<ScriptResult> {
    const { frameTree } = await this.session.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName,
    });
    await this.session.send('Runtime.evaluate', { contextId, expression: EXTENSION_ID });
    const start = await this.busyTime();
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    const ms = (await this.busyTime()) - start;
    if (exceptionDetails === undefined) return { value: result.value, ms };
    return { error: exceptionDetails.exception?.description ?? exceptionDetails.text, ms };
  }
}

async function openTab(browser: Browser, isOneWorld: boolean): Promise<Tab> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', PROCESSOR_TIME);
  const tab = new Tab(page, session, isOneWorld);
  await page.route('**/*', (route) => tab.answer(route).catch(() => {}));
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  return tab;
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Counts the time that a page's thread works, not the time that others keep it waiting. */
const PROCESSOR_TIME = { timeDomain: 'threadTicks' } as const;

/** No scripts, frames, pictures or fetches; the page's own style attributes and elements still hide what they hide. */
const DEAD = "default-src 'none'; style-src 'unsafe-inline'; base-uri *";

/** WXT's content scripts ask for the extension's id, which a world that no extension made lacks. */
const EXTENSION_ID = `globalThis.chrome = { runtime: { id: 'lede' } };`;

const OFFLINE = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=HttpsUpgrades,IsolateOrigins,site-per-process',
  '--disable-site-isolation-trials',
  '--mute-audio',
];
