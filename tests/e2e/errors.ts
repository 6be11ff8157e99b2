import type { ConsoleMessage, WebError } from '@playwright/test';
import type { ExtensionBrowser } from '../../tools/browser/extension-browser.ts';

declare global {
  var ledeTestErrors: string[] | undefined;
}

export interface WatchedErrors {
  /** Everything that went wrong since this was asked before. */
  take(): Promise<string[]>;
  stop(): void;
}

/** Watches the console and the uncaught errors of all pages, popups and the service worker. */
export async function watchForErrors({ context, worker }: ExtensionBrowser): Promise<WatchedErrors> {
  const errors: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  };
  const onError = (error: WebError) => errors.push(String(error.error()));
  context.on('console', onConsole);
  context.on('weberror', onError);
  await (await worker()).evaluate(() => {
    globalThis.ledeTestErrors ??= [];
    const note = (what: unknown) => globalThis.ledeTestErrors?.push(`in the worker: ${String(what)}`);
    addEventListener('unhandledrejection', (event) => note((event as PromiseRejectionEvent).reason));
    addEventListener('error', (event) => note((event as ErrorEvent).message));
  });
  return {
    async take() {
      const inWorker = await (await worker()).evaluate(() => globalThis.ledeTestErrors?.splice(0) ?? []);
      return [...errors.splice(0), ...new Set(inWorker)];
    },
    stop() {
      context.off('console', onConsole);
      context.off('weberror', onError);
    },
  };
}
