import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Removal } from '../../core/article.ts';
import type { Teaching } from '../receipt/use-edits.ts';
import { ownWords } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';

/** Stands where the reader has just taken a block out: what came of it, and the way back. */
export function CutNote({ removal, teaching }: { removal: Removal; teaching: Teaching }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <p class="cut-note" role="status" {...ownWords()}>
      <span>{outcomeOf(removal, teaching)}</span>
      <button type="button" class="link" ref={undo} onClick={() => teaching.undo(removal)}>
        {i18n.t('rules.undo')}
      </button>
    </p>
  );
}

function outcomeOf(removal: Removal, { site, lessonOf }: Teaching): string {
  const lesson = lessonOf(removal);
  if (!lesson) return i18n.t('pick.removed');
  if (lesson === 'asking') return i18n.t('rules.asking');
  if (lesson.ok) return i18n.t('rules.removes', [site ?? '']);
  return `${i18n.t('pick.removedHere')} ${i18n.t(`rules.refused.${messageKey(lesson.reason)}`)}`;
}
