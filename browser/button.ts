import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { ButtonState } from './button-state.ts';

/**
 * Shows on the button how a tab stands, until the tab goes to another page. In the order of the calls: pictures take
 * more or less long to load.
 */
export function showState(tabId: number, state: ButtonState): Promise<void> {
  lastShown = lastShown.then(async () => {
    const { icon, title } = SIGNS[state];
    try {
      await browser.action.setTitle({ tabId, title: title() });
      await browser.action.setIcon({ tabId, path: pictures(icon) });
    } catch {
      // The tab is closed, and nobody looks at its button; or a phone, which shows the title alone.
    }
  });
  return lastShown;
}

/** The files of an icon, by their sizes in pixels. */
function pictures(icon: string): Record<number, string> {
  return Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${icon}${size}.png`]));
}

const SIGNS: Record<ButtonState, { icon: string; title: () => string }> = {
  idle: { icon: 'idle-', title: () => i18n.t('extName') },
  'reader-on': { icon: '', title: () => i18n.t('buttonReaderOn') },
  'no-article': { icon: 'none-', title: () => i18n.t('buttonNoArticle') },
};

let lastShown: Promise<void> = Promise.resolve();
