import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { Icon } from '../controls/icon.tsx';
import { formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';
import { countRemoved, groupByKind, hasPlace } from './groups.ts';
import { ReceiptRow } from './receipt-row.tsx';
import type { Teaching } from './use-edits.ts';

export interface ReceiptProps {
  /** For `aria-controls` of the button that opens it. */
  id: string;
  removals: readonly Removal[];
  /** Words of the article that are left. */
  words: number;
  /** Ids of the blocks that are shown in their places. */
  restored: ReadonlySet<number>;
  onRestore: (ids: readonly number[], isShown: boolean) => void;
  /** The reader wants to see a restored block where it stands. */
  onGoTo: (id: number) => void;
  onClose: () => void;
  teaching: Teaching;
}

/** What was taken out of the page, by kind, why, and where it stood; everything that has a place can be shown there. */
export function Receipt({
  id,
  removals,
  words,
  restored,
  onRestore,
  onGoTo,
  onClose,
  teaching,
}: ReceiptProps) {
  const placed = removals.filter(hasPlace).map((removal) => removal.id);
  const areAllShown = placed.every((block) => restored.has(block));
  const count = countRemoved(removals, words);
  return (
    <section class="receipt" id={id} aria-labelledby={`${id}-title`} data-panel>
      <header class="receipt-head">
        <h2 id={`${id}-title`} tabIndex={-1} data-panel-start>
          {plural('receipt.count', removals.length, formatNumber(removals.length))}
        </h2>
        {placed.length > 0 && (
          <button type="button" class="button small" onClick={() => onRestore(placed, !areAllShown)}>
            {areAllShown ? i18n.t('receipt.hideAll') : i18n.t('receipt.showAll')}
          </button>
        )}
        <button type="button" class="tool" aria-label={i18n.t('receipt.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ol>
        {groupByKind(removals).map((group) => (
          <ReceiptRow
            key={group.kind}
            group={group}
            restored={restored}
            onRestore={onRestore}
            onGoTo={onGoTo}
            teaching={teaching}
          />
        ))}
      </ol>
      <p class="receipt-more">
        <button
          type="button"
          class="link"
          onClick={() => {
            onClose();
            teaching.startPicking();
          }}
        >
          {i18n.t('pick.start')}
        </button>
      </p>
      <p class="receipt-total">
        <span>{i18n.t('receipt.onPage', [formatNumber(count.all)])}</span>{' '}
        <span>{i18n.t('receipt.takenOut', [formatNumber(count.taken), formatNumber(count.left)])}</span>
      </p>
    </section>
  );
}
