import type { CDPSession, Page } from '@playwright/test';
import type { WxtBrowser } from 'wxt/browser';
import type { Settings } from '../../browser/settings.ts';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';
import { type SummarizerPlan, type SummarizerStub, stubSummarizer } from '../stubs/summarizer.ts';
import { test as base } from './fixtures.ts';
import { keepSettings } from './stored.ts';

// The name that Chromium gives it in the service worker, where this is sent.
declare const chrome: WxtBrowser;

declare global {
  var summarizerStub: SummarizerStub | undefined;
}

/** A plan as it can be sent to a page: as data. */
export type SentPlan = Omit<SummarizerPlan, 'pieces'> & { readonly pieces?: readonly string[] };

interface ModelFixtures {
  /** Gives every popup that opens from now on a model that behaves as planned, until the test is over. */
  planModel: (plan: SentPlan) => Promise<void>;
  /** What the reader has chosen before the test. */
  choose: (settings: Partial<Settings>) => Promise<void>;
  /** Opens the popup over a story, for a reader who has chosen so and with a model that behaves as planned. */
  readWith: (settings: Partial<Settings>, plan: SentPlan, path?: string) => Promise<Page>;
}

export const test = base.extend<ModelFixtures, { modelInPopups: undefined }>({
  modelInPopups: [
    async ({ browserWithLede: { context, extensionId } }, use) => {
      await context.addInitScript({
        content: `if (location.host === '${extensionId}') {
          const plan = JSON.parse(localStorage.getItem('summarizerPlan'));
          if (plan) { ${installing('plan')} }
        }`,
      });
      await use(undefined);
    },
    { scope: 'worker' },
  ],
  planModel: async ({ lede, modelInPopups: _ }, use) => {
    await use((plan) => keepPlan(lede, JSON.stringify(plan)));
    await keepPlan(lede, 'null');
  },
  choose: async ({ lede }, use) => {
    await use((settings) => keepSettings(lede, settings));
    await keepSettings(lede, {});
  },
  readWith: async ({ choose, planModel, visit, clickLede }, use) => {
    await use(async (settings, plan, path = '/news/') => {
      await choose(settings);
      await planModel(plan);
      return clickLede(await visit(path));
    });
  },
});

/** Gives Lede's own world of a page, in which reader mode runs, a model that behaves as planned. */
export async function giveModelToReader(page: Page, extensionId: string, plan: SentPlan): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const contextId = await ownWorld(session, extensionId);
  await session.send('Runtime.evaluate', {
    contextId,
    expression: `{ ${installing(JSON.stringify(plan))} }`,
  });
  await session.detach();
}

/** What was asked of the model in a popup. */
export function askedOf(popup: Page): Promise<{ calls: readonly string[]; inputs: readonly string[] }> {
  return popup.evaluate(() => {
    const { calls = [], inputs = [] } = globalThis.summarizerStub ?? {};
    return { calls, inputs };
  });
}

/** Lets go on what the plan has hanging. */
export function letGoOn(popup: Page): Promise<void> {
  return popup.evaluate(() => globalThis.summarizerStub?.goOn());
}

function installing(plan: string): string {
  return `globalThis.summarizerStub = (${stubSummarizer})(${plan});
    Object.defineProperty(globalThis, 'Summarizer', {
      configurable: true,
      value: summarizerStub.Summarizer,
    });`;
}

async function keepPlan({ context, extensionId }: ExtensionBrowser, plan: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.evaluate((value) => localStorage.setItem('summarizerPlan', value), plan);
  await page.close();
}

async function ownWorld(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

export { expect } from '@playwright/test';
