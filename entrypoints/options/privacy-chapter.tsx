import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countPlaces, forgetPlaces } from '../../browser/places.ts';
import { countChoices, DEFAULT_SETTINGS } from '../../browser/settings.ts';
import { formatNumber } from '../../components/text/locale.ts';
import { plural } from '../../components/text/plural.ts';
import { Chapter, type ChapterProps } from './chapter.tsx';
import { StoredDataRow } from './stored-data.tsx';

/** What Lede knows, and how to make it forget. */
export function PrivacyChapter({ settings }: ChapterProps) {
  const choices = countChoices(settings.current);
  return (
    <Chapter name="privacy">
      <p class="about">{i18n.t('options.privacy.about')}</p>
      <p class="about">{i18n.t('options.privacy.pictures')}</p>
      <p class="about">{i18n.t('options.privacy.pages')}</p>
      <dl class="ledger">
        <div>
          <dt>{i18n.t('options.privacy.settings')}</dt>
          <dd>
            {choices === 0
              ? i18n.t('options.privacy.noChoices')
              : plural('options.privacy.settingsCount', choices, formatNumber(choices))}
          </dd>
          {choices > 0 && (
            <dd>
              <button type="button" class="link" onClick={() => settings.change(DEFAULT_SETTINGS)}>
                {i18n.t('options.privacy.forget')}
              </button>
            </dd>
          )}
        </div>
        <Places />
      </dl>
      <StoredDataRow />
    </Chapter>
  );
}

/** In how many articles a place is kept, and how to forget them. */
function Places() {
  const [places, setPlaces] = useState(0);
  useEffect(() => void countPlaces().then(setPlaces), []);
  return (
    <div>
      <dt>{i18n.t('options.privacy.places')}</dt>
      <dd>
        {places === 0
          ? i18n.t('options.privacy.placesNone')
          : plural('options.privacy.placesCount', places, formatNumber(places))}
      </dd>
      {places > 0 && (
        <dd>
          <button type="button" class="link" onClick={() => void forgetPlaces().then(() => setPlaces(0))}>
            {i18n.t('options.privacy.forgetPlaces')}
          </button>
        </dd>
      )}
    </div>
  );
}
