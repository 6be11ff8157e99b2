import { aboutThisBrowser, REPORT_FORM } from '../../browser/about.ts';
import { ReportSheet } from '../../components/report/report-sheet.tsx';
import type { Article, Removal } from '../../core/article.ts';
import { filledForm, reportText } from '../../core/report/report.ts';

interface ReportProps {
  article: Article;
  removals: readonly Removal[];
  onCopy: (report: string) => void;
  onClose: () => void;
}

/** The report about the page in front of the reader, who sees all of it first. */
export function Report({ article, removals, onCopy, onClose }: ReportProps) {
  const report = reportText({ url: article.url, found: article, removals, ...aboutThisBrowser() });
  return (
    <ReportSheet
      id="report"
      report={report}
      formFor={REPORT_FORM ? (text) => filledForm(REPORT_FORM ?? '', text) : null}
      onCopy={onCopy}
      onClose={onClose}
    />
  );
}
