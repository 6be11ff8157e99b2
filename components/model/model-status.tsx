import { i18n } from '#i18n';
import { formatPercent, ownWords } from '../text/locale.ts';
import { messageKey } from '../text/message-key.ts';
import type { WritingInUse, WritingStep } from './use-writing.ts';

/** What the model is doing, and what the reader can do about it, while its paragraph is not there. */
export function ModelStatus({ step, start, stop }: WritingInUse) {
  const isDownloading = step.name === 'downloading';
  return (
    <div class="model" {...ownWords()}>
      <p role="status">{words(step)}</p>
      {isDownloading && (
        <div class="model-progress">
          <progress aria-label={i18n.t('model.downloading')} value={step.share} />
          <span>{formatPercent(Math.floor(step.share * 100))}</span>
        </div>
      )}
      {step.name === 'to-download' && (
        <button type="button" class="button small" onClick={() => start(true)}>
          {step.isUnderWay ? i18n.t('model.wait') : i18n.t('model.download')}
        </button>
      )}
      {(isDownloading || step.name === 'writing') && (
        <button type="button" class="button small" onClick={stop}>
          {isDownloading ? i18n.t('action.cancel') : i18n.t('model.stop')}
        </button>
      )}
      {step.name === 'failed' && step.reason !== 'no-model' && (
        <button type="button" class="button small" onClick={() => start(step.reason === 'download-failed')}>
          {i18n.t('action.retry')}
        </button>
      )}
    </div>
  );
}

function words(step: WritingStep): string {
  switch (step.name) {
    case 'to-download':
      return step.isUnderWay ? i18n.t('model.underWay') : i18n.t('model.size');
    case 'downloading':
      return step.share < 1 ? i18n.t('model.downloading') : i18n.t('model.unpacking');
    case 'writing':
      return i18n.t('model.writing');
    case 'failed':
      return i18n.t(`model.failure.${messageKey(step.reason)}`);
    default:
      return '';
  }
}
