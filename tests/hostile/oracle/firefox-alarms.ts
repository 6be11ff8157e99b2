import type { ExtensionFirefox } from '../../../tools/browser/extension-firefox.ts';

/** What scripts of pages and popups have called to show a dialog. */
export interface Alarms {
  /** What dialogs were to say since the last time. */
  take(): Promise<string[]>;
}

/**
 * Has what vectors call be noted, in every page and popup of a Firefox from now on, and mark the outermost frame that
 * it was called in, in place of showing a dialog.
 */
export async function hookAlarms(firefox: ExtensionFirefox): Promise<Alarms> {
  await firefox.inBrowser(
    `win.ledeAlarms = [];
     Services.mm.addMessageListener('lede-alarm', ({ data }) => win.ledeAlarms.push(data));
     Services.mm.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(args[0]), true);`,
    HOOK,
  );
  return { take: () => firefox.inBrowser('return win.ledeAlarms.splice(0);') };
}

/** Is loaded beside every page before any script of it runs, with the browser's rights. */
const HOOK = `addEventListener('DOMWindowCreated', ({ target }) => {
  const win = target.defaultView;
  const ring = (what) => {
    sendAsyncMessage('lede-alarm', String(what));
    let frame = win;
    while (frame.parent !== frame.top) frame = frame.parent;
    frame.frameElement?.setAttribute('data-rung', '');
    return null;
  };
  for (const name of ['alert', 'confirm', 'prompt', 'print'])
    Cu.exportFunction(ring, win, { defineAs: name });
}, true);`;
