import { i18n } from '#i18n';
import { textLanguage } from '../text/locale.ts';
import type { ContentsInUse } from './use-contents.ts';

export interface ContentsProps {
  contents: ContentsInUse;
  onGoTo: (part: number) => void;
}

/** The parts of the article beside it, with the one marked that is being read. Nothing for less than two. */
export function Contents({ contents, onGoTo }: ContentsProps) {
  if (contents.titles.length < 2) return null;
  const entry = (part: number, title: string) => (
    <li key={part}>
      <button
        type="button"
        aria-current={part === contents.current ? 'location' : undefined}
        onClick={() => onGoTo(part)}
      >
        {title}
      </button>
    </li>
  );
  return (
    <nav class="contents" aria-label={i18n.t('contents.title')}>
      <ol>
        <li lang={textLanguage()} key="beginning">
          <button
            type="button"
            aria-current={contents.current < 0 ? 'location' : undefined}
            onClick={() => onGoTo(-1)}
          >
            {i18n.t('contents.beginning')}
          </button>
        </li>
        {contents.titles.map((title, part) => entry(part, title))}
      </ol>
    </nav>
  );
}
