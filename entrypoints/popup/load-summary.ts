import type { SummaryEngine } from '../../components/article/use-summary.ts';

/** What makes summaries is a file of its own, which comes after the first text. */
export function loadSummary(): Promise<SummaryEngine> {
  return import('../../components/article/summary-engine.ts');
}
