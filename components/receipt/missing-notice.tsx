import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import { Notice } from '../controls/notice.tsx';
import { formatNumber } from '../text/locale.ts';
import { plural } from '../text/plural.ts';
import type { Edits } from './use-edits.ts';

export interface MissingNoticeProps {
  edits: Pick<Edits, 'missing' | 'restored' | 'restore' | 'noteWhole'>;
  /** The reader is led to a block that has just been put in its place. */
  onGoTo: (id: number) => void;
}

/** Says that paragraphs of the story may be missing, and shows them in their places; nothing when none seem to be. */
export function MissingNotice({ edits, onGoTo }: MissingNoticeProps) {
  const { missing, restored, restore } = edits;
  const [sought, setSought] = useState<number | null>(null);
  useEffect(() => {
    if (sought !== null) onGoTo(sought);
  }, [sought]);
  const [first] = missing;
  if (!first) return null;

  const ids = missing.map(({ id }) => id);
  const isShown = ids.every((id) => restored.has(id));
  const paragraphs = countParagraphs(missing);
  const show = () => {
    restore(ids, !isShown);
    setSought(isShown ? null : first.id);
  };
  return (
    <Notice>
      {plural(isShown ? 'missing.shown' : 'missing.about', paragraphs, formatNumber(paragraphs))}{' '}
      <button type="button" class="link" onClick={show}>
        {i18n.t(isShown ? 'missing.hide' : 'missing.show')}
      </button>{' '}
      <button type="button" class="link quiet" onClick={edits.noteWhole}>
        {i18n.t('missing.fine')}
      </button>
    </Notice>
  );
}

function countParagraphs(blocks: readonly Removal[]): number {
  return blocks.reduce((sum, { content }) => sum + content.length, 0);
}
