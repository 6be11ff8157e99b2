import { browser } from 'wxt/browser';
import { isWorthAnotherTry } from './refusal.ts';

type ScriptFile = '/page.js' | '/pages.js' | '/reader.js';

/** Runs a script of the extension in Lede's own world of a page and gives what it returns; null when it threw. */
export async function runFile<Result>(tabId: number, file: ScriptFile): Promise<Result | null> {
  const target = { tabId };
  return firstResult(() =>
    browser.scripting.executeScript<[], Result>({ target, files: [file], injectImmediately: true }),
  );
}

/** Runs a function, which is sent as its source, in Lede's own world of a page: it sees nothing of its module. */
export async function runFunction<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result> | null> {
  const target = { tabId };
  return firstResult<Result>(() =>
    browser.scripting.executeScript({ target, func, args, injectImmediately: true }),
  );
}

async function firstResult<Result>(
  inject: () => Promise<{ result?: Awaited<Result> }[]>,
): Promise<Awaited<Result> | null> {
  const frames = await inject().catch((error) => {
    if (!isWorthAnotherTry(error)) throw error;
    return inject();
  });
  return frames[0]?.result ?? null;
}
