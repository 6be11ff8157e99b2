import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hasReaderKeys, openKeySettings, readerKeys } from '../../browser/keys.ts';
import { Field } from '../../components/controls/field.tsx';
import { Switch } from '../../components/controls/switch.tsx';
import { KeyList, Keys } from '../../components/keys/key-list.tsx';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** The keys there are, and where the browser lets them be changed. */
export function KeysChapter({ settings }: ChapterProps) {
  const { areKeysOn } = settings.current;
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
        {hasReaderKeys() && (
          <div>
            <dt>{i18n.t('keys.toggle')}</dt>
            <dd>{keys ? <Keys keys={keys.split('+')} /> : i18n.t('options.keys.unset')}</dd>
            <dd>
              <button type="button" class="link" onClick={() => void openKeySettings()}>
                {i18n.t('options.keys.change')}
              </button>
            </dd>
          </div>
        )}
        <div>
          <dt>{i18n.t('options.keys.leave')}</dt>
          <dd>
            <Keys keys={[i18n.t('reader.leaveKey')]} />
          </dd>
        </div>
      </dl>
      <Field name={i18n.t('options.keys.letters')}>
        <Switch isOn={areKeysOn} onToggle={() => settings.change({ areKeysOn: !areKeysOn })}>
          {i18n.t('options.keys.lettersLabel')}
        </Switch>
        <p class="hint">{i18n.t('options.keys.lettersAbout')}</p>
      </Field>
      {areKeysOn && <KeyList />}
    </Chapter>
  );
}
