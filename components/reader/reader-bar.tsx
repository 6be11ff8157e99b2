import type { ComponentChildren, RefObject } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '../../core/article.ts';
import { readingTime } from '../../core/reading-time.ts';
import { SiteLine } from '../article/site-line.tsx';
import { Icon } from '../controls/icon.tsx';
import { Tool } from '../controls/tool.tsx';
import { ReceiptChip } from '../receipt/receipt-chip.tsx';
import { formatRange } from '../text/locale.ts';
import { useProgress } from './use-progress.ts';

/** The panels of reader mode, of which at most one is open. */
export type PanelName = 'receipt' | 'appearance' | 'more' | 'keys' | 'note';

export interface ReaderBarProps {
  article: Article;
  /** How many blocks were taken out. */
  removed: number;
  openPanel: PanelName | null;
  /** What scrolls under the bar. */
  scroller: RefObject<HTMLElement | null>;
  onPanel: (name: PanelName) => void;
  isListening: boolean;
  onListen: () => void;
  onCopy: () => void;
  /** What was just done, in words. */
  message: string;
  onLeave: () => void;
  /** The open panel, which hangs below the bar. */
  children: ComponentChildren;
}

/** The bar over the article; while one reads on it makes room, and says how long it will still take. */
export function ReaderBar({
  article,
  removed,
  openPanel,
  scroller,
  onPanel,
  isListening,
  onListen,
  onCopy,
  message,
  onLeave,
  children,
}: ReaderBarProps) {
  const progress = useProgress(scroller);
  const isReceded = progress.isReadingOn && !openPanel;
  return (
    <div class="bar" data-receded={isReceded || undefined} style={{ '--read': progress.read }}>
      <SiteLine article={article} />
      <ReceiptChip
        count={removed}
        panel={{ id: 'receipt', isOpen: openPanel === 'receipt' }}
        onClick={() => onPanel('receipt')}
      />
      <Tool
        name={i18n.t('popup.appearance')}
        panel={{ id: 'appearance', isOpen: openPanel === 'appearance' }}
        onClick={() => onPanel('appearance')}
      >
        <span class="letters" data-letters={i18n.t('popup.letters')} />
      </Tool>
      <Tool name={i18n.t('listen.title')} isOn={isListening} onClick={onListen}>
        <Icon name="listen" />
      </Tool>
      <span class="copy">
        <Tool name={i18n.t('popup.copy')} onClick={onCopy}>
          <Icon name="copy" />
        </Tool>
      </span>
      <Tool
        name={i18n.t('popup.more')}
        panel={{ id: 'more', isOpen: openPanel === 'more' }}
        onClick={() => onPanel('more')}
      >
        <Icon name="more" />
      </Tool>
      <button type="button" class="button leave" title={i18n.t('reader.leaveLong')} onClick={onLeave}>
        {i18n.t('reader.leave')} <kbd>{i18n.t('reader.leaveKey')}</kbd>
      </button>
      {isReceded && <p class="left">{timeLeft(article, progress.read)}</p>}
      <p class="status" role="status">
        {message}
      </p>
      {children}
    </div>
  );
}

function timeLeft({ words, lang }: Article, read: number): string {
  const { min, max } = readingTime(words * (1 - read), lang);
  return i18n.t('reader.left', [formatRange(min, max)]);
}
