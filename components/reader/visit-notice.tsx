import { i18n } from '#i18n';
import { Notice } from '../controls/notice.tsx';

export interface VisitNoticeProps {
  /** The host whose articles open by themselves. */
  site: string;
  onLeave: () => void;
  onNever: () => void;
}

/** Says why reader mode has opened by itself, and ends that for now or for ever. */
export function VisitNotice({ site, onLeave, onNever }: VisitNoticeProps) {
  return (
    <Notice>
      {i18n.t('visit.opened', [site])}{' '}
      <button type="button" class="link" onClick={onLeave}>
        {i18n.t('visit.notNow')}
      </button>{' '}
      <button type="button" class="link" onClick={onNever}>
        {i18n.t('visit.never')}
      </button>
    </Notice>
  );
}
