import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { answerRequests } from '../browser/answer-requests.ts';
import { onToggleCommand } from '../browser/command.ts';
import { onInstalled } from '../browser/install.ts';
import type { ReadingWish } from '../browser/isolated-world.ts';
import { lendScripts } from '../browser/late-scripts.ts';
import { openLink, type WantedLink } from '../browser/link.ts';
import { clearMenu, offerMenu, onLinkMenu, onMenu } from '../browser/menu.ts';
import { showPopup } from '../browser/popup.ts';
import { showReader, toggleReader } from '../browser/reader-mode.ts';
import { loadSettings, syncAgain } from '../browser/settings.ts';
import { giveBackSite, registerVisits, siteOf, watchSites } from '../browser/sites.ts';
import { onVisit } from '../browser/visit-messages.ts';

/**
 * Keys, menu, and what reader mode can't do from inside a page. It remembers nothing: the browser ends and restarts it as
 * it likes.
 */
export default defineBackground(() => {
  const menu = { read: i18n.t('menuRead'), selection: i18n.t('menuSelection'), link: i18n.t('menuLink') };
  // At every start: Firefox tells of an installation once, and may end the background before it has heard.
  void offerMenu(menu);
  onInstalled(async () => {
    // Entries of the version before may be called otherwise.
    await clearMenu();
    await offerMenu(menu);
    // An update of the extension ends what was registered.
    await registerVisits();
  });
  onMenu(toggle);
  onLinkMenu((link) => void follow(link));
  onToggleCommand(toggle);
  lendScripts();
  answerRequests();
  void syncAgain();
  // The browser makes and opens a store when it is first asked for, which the popup need not wait for.
  void loadSettings();
  watchSites(() => void registerVisits());
  onVisit((message, tabId, url) => void (message === 'arrived' ? openByItself(tabId) : forget(url)));
});

async function toggle(tabId: number, wish?: ReadingWish): Promise<void> {
  const answer = await toggleReader(tabId, wish);
  // Who has gone on to another page is not held up over the one before.
  if (!answer.ok && answer.reason !== 'page-changed') await showPopup(tabId);
}

/** Opens a link in reader mode, or where one click opens it. */
async function follow(link: WantedLink): Promise<void> {
  const tabId = await openLink(link, i18n.t('menuLinkPress'));
  if (tabId === null) return;
  const answer = await showReader(tabId, true);
  if (!answer.ok && answer.reason !== 'page-changed') await showPopup(tabId);
}

/** Opens reader mode on a granted site; where it can't, nobody has asked and nothing is said. */
async function openByItself(tabId: number): Promise<void> {
  await showReader(tabId, true, 'visit');
}

async function forget(url: string): Promise<void> {
  const site = siteOf(url);
  if (site) await giveBackSite(site);
}
