import { join } from 'node:path';
import { bundleScript } from '../../corpus/bundle.ts';
import { type IsolatedPages, openIsolatedPages } from '../../corpus/isolated-pages.ts';
import { startProgress } from '../../progress.ts';
import type { ContenderName } from '../speed/in-page/contenders.ts';
import { timePage } from '../speed/time-page.ts';
import type { Verdict } from './in-page/index.ts';
import { type HostilePage, STORY_WORDS } from './page.ts';

/** What a hostile page cost. */
export interface HostileResult {
  readonly name: string;
  readonly elements: number;
  /** What Lede said of it; null when it said nothing in time or threw. */
  readonly verdict: Verdict | null;
  /** Whether what it said is true: the story was found where there is one. */
  readonly isRight: boolean;
  /** Milliseconds that the page's thread worked; words instead where a contender did not come to an end. */
  readonly costs: Readonly<Record<HostileContender, number | string>>;
}

export type HostileContender = Extract<ContenderName, 'walk' | 'lede' | 'readability' | 'dompurify'>;

/** Times the pages one after the other, each contender in a fresh load of it: some end the tab that they run in. */
export async function measureHostile(pages: readonly HostilePage[]): Promise<HostileResult[]> {
  const script = await bundleScript(
    join(import.meta.dirname, 'in-page/index.ts'),
    'globalThis.bundle = bundle; 0',
  );
  const open = (limit: number) => openIsolatedPages({ isOneWorld: true, limit, loadsPerTab: 1 });
  const browsers = { ours: await open(PATIENCE), theirs: await open(PATIENCE_WITH_OTHERS) };
  const progress = startProgress('Hostile pages', pages.length);
  const results: HostileResult[] = [];
  try {
    for (const page of pages) {
      results.push(await measurePage(browsers, script, page));
      progress.step();
    }
    return results;
  } finally {
    progress.stop();
    await Promise.all([browsers.ours.close(), browsers.theirs.close()]);
  }
}

/** One browser that waits for Lede, and one for what may well not come to an end. */
interface Browsers {
  readonly ours: IsolatedPages;
  readonly theirs: IsolatedPages;
}

async function measurePage(
  { ours, theirs }: Browsers,
  script: string,
  page: HostilePage,
): Promise<HostileResult> {
  const shown = { html: page.html(), url: ADDRESS };
  const prepare = `{ ${page.build ?? ''} }; 0`;
  let rounds = 1;
  const time = (browser: IsolatedPages, name: HostileContender) =>
    timePage(browser, shown, { script, contenders: [name], rounds, prepare });
  const cost = (browser: IsolatedPages, name: HostileContender) =>
    time(browser, name).then(({ times }) => times[name] ?? Number.NaN, inWords);
  const walk = await time(ours, 'walk').catch(inWords);
  if (typeof walk === 'string') return unread(page, walk);
  // Code that has run once is still slow, which tells on small pages alone.
  if (walk.elements < SMALL) rounds = 5;
  const ask = `bundle.verdict(document, ${JSON.stringify(STORY_WORDS)})`;
  const verdict = await ours
    .run(shown.html, shown.url, [script, prepare, ask])
    // The page part's own result: its type says what it is.
    .then(([, , answer]) => (answer && 'value' in answer ? (answer.value as Verdict) : null))
    .catch(() => null);
  return {
    name: page.name,
    elements: walk.elements,
    verdict,
    isRight: verdict !== null && (verdict.hasWords || !page.hasStory),
    costs: {
      walk: walk.times.walk ?? Number.NaN,
      lede: await cost(ours, 'lede'),
      readability: await cost(theirs, 'readability'),
      dompurify: await cost(theirs, 'dompurify'),
    },
  };
}

/** A page that did not even load. */
function unread({ name }: HostilePage, why: string): HostileResult {
  const costs = { walk: why, lede: why, readability: why, dompurify: why };
  return { name, elements: 0, verdict: null, isRight: false, costs };
}

/** Why a contender has no time. */
function inWords(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const limit = /not done after (\d+ s)/.exec(message)?.[1];
  if (limit) return `> ${limit}`;
  return /crash|closed|detached/i.test(message) ? 'crashed' : 'threw';
}

const ADDRESS = 'https://marrow-post.example/2026/ferry';

/** Elements. */
const SMALL = 1_000;

/** Milliseconds for all turns on a page, loading included. */
const PATIENCE = 60_000;
const PATIENCE_WITH_OTHERS = 15_000;
