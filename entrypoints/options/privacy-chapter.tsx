import { i18n } from '#i18n';
import { countChoices, DEFAULT_SETTINGS } from '../../browser/settings.ts';
import { formatNumber } from '../../components/text/locale.ts';
import { plural } from '../../components/text/plural.ts';
import { Chapter, type ChapterProps } from './chapter.tsx';

/** What Lede knows, and how to make it forget. */
export function PrivacyChapter({ settings }: ChapterProps) {
  const choices = countChoices(settings.current);
  return (
    <Chapter name="privacy">
      <p class="about">{i18n.t('options.privacy.about')}</p>
      <p class="about">{i18n.t('options.privacy.pictures')}</p>
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
      </dl>
    </Chapter>
  );
}
