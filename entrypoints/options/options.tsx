import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { wearLook } from '../../components/appearance/wear.ts';
import { Notice } from '../../components/controls/notice.tsx';
import { useSettings } from '../popup/use-settings.ts';
import { AboutChapter } from './about-chapter.tsx';
import { AppearanceChapter } from './appearance-chapter.tsx';
import { KeysChapter } from './keys-chapter.tsx';
import { Preview } from './preview.tsx';
import { PrivacyChapter } from './privacy-chapter.tsx';
import { ReaderChapter } from './reader-chapter.tsx';
import { RulesChapter } from './rules-chapter.tsx';
import { SitesChapter } from './sites-chapter.tsx';
import { SummaryChapter } from './summary-chapter.tsx';

/** The page of all settings: chapters, and a piece of a story that changes with them. */
export function Options() {
  const settings = useSettings();
  useLayoutEffect(() => wearLook(document.documentElement, settings.current), [settings.current]);
  return (
    <div class="options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        {settings.isLost && <Notice>{i18n.t('popup.notSaved')}</Notice>}
      </header>
      <nav aria-label={i18n.t('options.contents')}>
        <ul>
          {CHAPTERS.map((chapter) => (
            <li key={chapter}>
              <a href={`#${chapter}`}>{i18n.t(`options.${chapter}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <AppearanceChapter settings={settings} />
        <SummaryChapter settings={settings} />
        <ReaderChapter settings={settings} />
        <SitesChapter />
        <RulesChapter settings={settings} />
        <KeysChapter settings={settings} />
        <PrivacyChapter settings={settings} />
        <AboutChapter />
      </main>
      <Preview />
    </div>
  );
}

const CHAPTERS = ['appearance', 'summary', 'reader', 'sites', 'rules', 'keys', 'privacy', 'about'] as const;
