import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Teaching } from '../receipt/use-edits.ts';
import { ownWords } from '../text/locale.ts';

/** What can be done with the block that the reader has chosen; it stands right below it. */
export function BlockActions({ order, teaching }: { order: number; teaching: Teaching }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <div class="block-actions" role="toolbar" aria-label={i18n.t('pick.actions')} {...ownWords()}>
      <button type="button" class="button small" ref={first} onClick={() => teaching.cut(order, false)}>
        {i18n.t('pick.remove')}
      </button>
      {teaching.site && (
        <button type="button" class="button small" onClick={() => teaching.cut(order, true)}>
          {i18n.t('pick.removeOnSite')}
        </button>
      )}
      <button type="button" class="link" onClick={() => teaching.pick(null)}>
        {i18n.t('pick.leave')}
      </button>
    </div>
  );
}
