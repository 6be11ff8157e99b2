import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ownWords } from '../text/locale.ts';
import { KeyList, Keys } from './key-list.tsx';

export interface KeysPanelProps {
  id: string;
  /** Whether the single letters are switched on. */
  areLettersOn: boolean;
  /** The keys that switch reader mode, as the browser writes them; null when the reader has set none. */
  loadReaderKeys: () => Promise<string | null>;
  onClose: () => void;
}

/** Every key there is. */
export function KeysPanel({ id, areLettersOn, loadReaderKeys, onClose }: KeysPanelProps) {
  const [readerKeys, setReaderKeys] = useState<string | null>(null);
  useEffect(() => void loadReaderKeys().then(setReaderKeys), []);
  return (
    <section class="panel keys-panel" id={id} aria-label={i18n.t('keys.title')} {...ownWords()} data-panel>
      <h2>{i18n.t('keys.title')}</h2>
      <dl class="key-list">
        {readerKeys && (
          <div>
            <dt>{i18n.t('keys.toggle')}</dt>
            <dd>
              <Keys keys={readerKeys.split('+')} />
            </dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('keys.escape')}</dt>
          <dd>
            <Keys keys={[i18n.t('reader.leaveKey')]} />
          </dd>
        </div>
      </dl>
      {areLettersOn && <KeyList />}
      <p>{i18n.t('keys.media')}</p>
      <button type="button" class="button small" data-panel-start onClick={onClose}>
        {i18n.t('action.close')}
      </button>
    </section>
  );
}
