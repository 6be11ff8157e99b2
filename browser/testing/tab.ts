import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The tab that tests read, whose isolated world is that of the test. */
export interface FakeTab {
  readonly id: number;
  url: string;
  /** What the scripts of the extension return when they are injected; those of each test are its own. */
  scripts: Record<string, () => unknown>;
}

/** An article as far as the room `browser` looks at it. */
export const ARTICLE = { ok: true, article: { lang: 'en' }, removals: [] };

/** Puts a tab with an article into the browser before each test, and takes away what the test left in it. */
export function fakeTab(): FakeTab {
  const tab: FakeTab = { id: 7, url: '', scripts: {} };
  beforeEach(() => {
    tab.url = 'https://example.com/story';
    tab.scripts = {
      '/page.js': pageReturning(ARTICLE),
      '/reader.js': () => {
        globalThis.lede ??= {};
        globalThis.lede.reader = { print: () => {}, leave: () => delete globalThis.lede?.reader };
        return 'on';
      },
    };
    vi.stubGlobal('fetch', async () => new Response('font'));
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab] as never);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => tab as never);
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: Injection) => [
      { result: await run(injection, tab.scripts) },
    ]) as never);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    globalThis.lede = undefined;
  });
  return tab;
}

/** What `page.js` is where reading the page gives this. */
export function pageReturning(outcome: unknown): () => string {
  return () => JSON.stringify({ outcome });
}

interface Injection {
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

function run({ files, func, args = [] }: Injection, scripts: FakeTab['scripts']): unknown {
  return files ? scripts[files[0] ?? '']?.() : func?.(...args);
}
