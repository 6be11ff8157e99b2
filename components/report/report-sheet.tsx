import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../controls/icon.tsx';
import { textLanguage } from '../text/locale.ts';

export interface ReportSheetProps {
  /** For `aria-controls` of the button that opens it. */
  id: string;
  /** What there is to report; the reader can take anything out of it. */
  report: string;
  /** The address of the form for a report; null where the makers have none. */
  formFor: ((report: string) => string) | null;
  onCopy: (report: string) => void;
  onClose: () => void;
}

/** All that a report about a page holds. Nothing is sent from here: the reader copies it or opens the form. */
export function ReportSheet({ id, report, formFor, onCopy, onClose }: ReportSheetProps) {
  const [text, setText] = useState(report);
  const title = useRef<HTMLHeadingElement>(null);
  // It may come later than it was opened.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section class="receipt report" id={id} aria-labelledby={`${id}-title`} lang={textLanguage()} data-panel>
      <header class="receipt-head">
        <h2 id={`${id}-title`} tabIndex={-1} ref={title}>
          {i18n.t('report.title')}
        </h2>
        <button type="button" class="tool" aria-label={i18n.t('report.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="report-body">
        <p id={`${id}-about`}>{i18n.t('report.about')}</p>
        <textarea
          dir="ltr"
          spellcheck={false}
          rows={Math.min(11, text.split('\n').length + 1)}
          aria-label={i18n.t('report.text')}
          aria-describedby={`${id}-about`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="row">
          <button type="button" class="button" onClick={() => onCopy(text)}>
            {i18n.t('report.copy')}
          </button>
          {formFor && (
            <a class="button" href={formFor(text)} target="_blank" rel="noopener noreferrer">
              {i18n.t('report.openForm')}
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
