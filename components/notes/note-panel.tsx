import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import { Content, type ContentProps } from '../article/content.tsx';
import { ownWords } from '../text/locale.ts';
import type { OpenNote } from './note-at.ts';

export interface NotePanelProps {
  id: string;
  note: OpenNote;
  article: Article;
  pictures: ContentProps['pictures'];
  links: ContentProps['links'];
  onGoTo: () => void;
  onClose: () => void;
}

/** A note of the article, open below its mark. */
export function NotePanel({ id, note, article, pictures, links, onGoTo, onClose }: NotePanelProps) {
  const { top, left, width } = note;
  return (
    <section
      class="panel note"
      id={id}
      aria-label={i18n.t('note.title')}
      tabIndex={-1}
      style={{ top: `${top}px`, left: `${left}px`, width: `${width}px` }}
      data-panel
      data-panel-start
    >
      <div class="note-text" lang={article.lang ?? undefined} dir={article.dir}>
        <Content
          content={note.content}
          lang={article.lang}
          removals={[]}
          restored={NOTHING}
          pictures={pictures}
          links={links}
          sentences={[]}
          sought={null}
          onHide={() => {}}
          onReturn={() => {}}
        />
      </div>
      <p class="row" {...ownWords()}>
        <button type="button" class="link" onClick={onGoTo}>
          {i18n.t('note.goTo')}
        </button>
        <button type="button" class="link quiet" onClick={onClose}>
          {i18n.t('action.close')}
        </button>
      </p>
    </section>
  );
}

const NOTHING: ReadonlySet<number> = new Set();
