import { i18n } from '#i18n';
import { fill, SLOT } from '../text/fill.tsx';
import { formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';

export interface ReceiptChipProps {
  /** How many blocks were removed. */
  count: number;
  panel: { readonly id: string; readonly isOpen: boolean };
  onClick: () => void;
}

/** Says how many blocks were removed, and opens the receipt. */
export function ReceiptChip({ count, panel, onClick }: ReceiptChipProps) {
  const words = count === 0 ? i18n.t('receipt.nothing') : plural('receipt.count', count, SLOT);
  return (
    <button
      type="button"
      class="chip"
      aria-expanded={panel.isOpen}
      aria-controls={panel.id}
      aria-label={words.replace(SLOT, formatNumber(count))}
      onClick={onClick}
    >
      <span>{fill(words, <b>{formatNumber(count)}</b>)}</span>
      {!words.includes(SLOT) && <b class="narrow">{formatNumber(count)}</b>}
    </button>
  );
}
