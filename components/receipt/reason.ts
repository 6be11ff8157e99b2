import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { YOUR_CUT } from '../../core/cut.ts';
import { YOUR_RULE } from '../../core/site-rules/rule.ts';
import { messageKey } from '../text/message-key.ts';
import type { ReceiptGroup } from './groups.ts';

/** Why the blocks of a kind were taken out: what gave them away when that is one thing, else what the kind is. */
export function reasonOf({ kind, removals }: ReceiptGroup): string {
  const evidence = new Set(removals.map(evidenceOf));
  const [only] = evidence;
  return (evidence.size === 1 && only) || i18n.t(`kind.${messageKey(kind)}.reason`);
}

/** What gave a block away, in words. A test holds every rule of core/clutter to its message. */
function evidenceOf({ kind, evidence }: Removal): string {
  if (evidence === YOUR_RULE) return i18n.t('rules.yourRule');
  if (evidence === YOUR_CUT) return i18n.t('rules.yourCut');
  // Names of rules are not types, since each rule is named where it is written.
  return i18n.t(`evidence.${messageKey(kind)}.${messageKey(evidence)}` as 'evidence.ad.adName');
}
