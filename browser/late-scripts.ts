import { browser } from 'wxt/browser';

/** Scripts that reader mode loads when they are used, by the names of their files. */
const LATE_SCRIPTS = ['listen', 'model', 'pages', 'summary', 'take'] as const;
export type LateScript = (typeof LATE_SCRIPTS)[number];

/** From a page: has a script run in Lede's own world of it. Rejects where that can't be. */
export async function loadScript(script: LateScript): Promise<void> {
  const isLoaded: unknown = await browser.runtime.sendMessage({ load: script });
  if (isLoaded !== true) throw new Error(`${script}.js was not loaded; the extension may have been updated.`);
}

/** In the background: runs the scripts that pages ask for, each in the frame that asked and in no other. */
export function lendScripts(): void {
  browser.runtime.onMessage.addListener((message, { id, tab, frameId = 0 }, respond) => {
    const script = LATE_SCRIPTS.find((name) => name === message?.load);
    if (script === undefined || id !== browser.runtime.id || tab?.id === undefined) return;
    browser.scripting
      .executeScript({
        target: { tabId: tab.id, frameIds: [frameId] },
        files: [`/${script}.js`],
        injectImmediately: true,
      })
      .then(
        () => respond(true),
        () => respond(false),
      );
    // The answer comes later.
    return true;
  });
}
