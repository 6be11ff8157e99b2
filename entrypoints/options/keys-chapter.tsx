import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { openKeySettings, readerKeys } from '../../browser/keys.ts';
import { Chapter } from './chapter.tsx';

/** The keys there are, and where the browser lets them be changed. */
export function KeysChapter() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    const read = () => void readerKeys().then(setKeys);
    read();
    // The reader comes back from the browser's own page with other keys.
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return (
    <Chapter name="keys">
      <dl class="ledger">
        <div>
          <dt>{i18n.t('options.keys.toggle')}</dt>
          <dd>{keys ? <Keys keys={keys} /> : i18n.t('options.keys.unset')}</dd>
          <dd>
            <button type="button" class="link" onClick={() => void openKeySettings()}>
              {i18n.t('options.keys.change')}
            </button>
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.keys.leave')}</dt>
          <dd>
            <Keys keys={i18n.t('reader.leaveKey')} />
          </dd>
        </div>
      </dl>
    </Chapter>
  );
}

function Keys({ keys }: { keys: string }) {
  return <span class="keys">{keys.split('+').flatMap((key) => [<kbd key={key}>{key}</kbd>, ' '])}</span>;
}
