import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { answerRequests } from '../browser/answer-requests.ts';
import { onToggleCommand } from '../browser/command.ts';
import { onInstalled } from '../browser/install.ts';
import type { ReadingWish } from '../browser/isolated-world.ts';
import { lendScripts } from '../browser/late-scripts.ts';
import { offerMenu, onMenu } from '../browser/menu.ts';
import { toggleReader } from '../browser/page.ts';
import { showPopup } from '../browser/popup.ts';

/** Keys, menu, and what reader mode can't do from inside a page. It remembers nothing: the browser ends and restarts it as it likes. */
export default defineBackground(() => {
  onInstalled(() => offerMenu({ read: i18n.t('menuRead'), selection: i18n.t('menuSelection') }));
  onMenu(toggle);
  onToggleCommand(toggle);
  lendScripts();
  answerRequests();
});

async function toggle(tabId: number, wish?: ReadingWish): Promise<void> {
  const answer = await toggleReader(tabId, wish);
  // Who has gone on to another page is not held up over the one before.
  if (!answer.ok && answer.reason !== 'page-changed') await showPopup(tabId);
}
