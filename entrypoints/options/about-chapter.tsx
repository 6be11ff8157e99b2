import { i18n } from '#i18n';
import { ownVersion } from '../../browser/own-pages.ts';
import { Chapter } from './chapter.tsx';

/** Version, and the licences of what comes with it. */
export function AboutChapter() {
  return (
    <Chapter name="about">
      <p class="about">
        {i18n.t('options.about.version', [ownVersion()])} {i18n.t('options.about.fonts')}
      </p>
      <p class="about licences">
        {LICENCES.map(([face, file]) => (
          <a key={file} class="link" href={`/fonts/LICENSE-${file}.txt`} target="_blank" rel="noopener">
            {i18n.t('options.about.licence', [face])}
          </a>
        ))}
      </p>
    </Chapter>
  );
}

const LICENCES = [
  ['Newsreader', 'newsreader'],
  ['Libre Franklin', 'libre-franklin'],
  ['Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next'],
  ['Lexend', 'lexend'],
  ['Noto Naskh Arabic', 'noto-naskh-arabic'],
] as const;
