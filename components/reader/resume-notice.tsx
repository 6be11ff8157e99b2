import { i18n } from '#i18n';
import { ownWords } from '../text/locale.ts';

export interface ResumeNoticeProps {
  onResume: () => void;
  onDismiss: () => void;
}

/** Offers to go on where one was the last time. */
export function ResumeNotice({ onResume, onDismiss }: ResumeNoticeProps) {
  return (
    <div class="notice" role="status" {...ownWords()}>
      <p>{i18n.t('reader.resume')}</p>
      <button type="button" class="link" onClick={onResume}>
        {i18n.t('reader.resumeThere')}
      </button>
      <button type="button" class="link quiet" onClick={onDismiss}>
        {i18n.t('reader.resumeNot')}
      </button>
    </div>
  );
}
