import { keyPoints } from '../../../../../core/summary/key-points.ts';
import { summarize } from '../../../../../core/summary/summarize.ts';

/** Milliseconds that each run took; the first is that of a page that has summarised nothing before. */
export function timeSummary(text: string, rounds: number): number[] {
  return time(() => summarize(text, { lang: 'en' }), rounds);
}

/** The same for key points, which come after a summary. */
export function timeKeyPoints(text: string, rounds: number): number[] {
  return time(() => keyPoints(text, { lang: 'en' }), rounds);
}

function time(run: () => unknown, rounds: number): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}
