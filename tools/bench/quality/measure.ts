import type { Outcome, Removal } from '../../../core/article.ts';
import { bodyText, plainText } from '../../../core/text.ts';
import { readHtml } from '../../corpus/corpus.ts';
import { pageAddress } from '../../corpus/page-address.ts';
import type { Contenders } from './contenders.ts';
import { reference } from './metrics/coverage.ts';
import { type LostSentences, lostSentences } from './metrics/lost-sentences.ts';
import { type RemovalCost, removalCost } from './metrics/removal-cost.ts';
import type { TimedReading } from './reading-cache.ts';
import { type Attempt, type PageScore, scorePage } from './score-page.ts';
import { scoredText } from './scored-text.ts';
import type { TestPage, TestSet } from './sets.ts';

/** Everything the benchmark found out about one page. */
export interface PageMeasure {
  readonly page: TestPage;
  readonly text: string;
  /** By contender, Lede first. */
  readonly scores: Readonly<Record<string, PageScore>>;
  /** Sentences that Readability kept and Lede lost; null where the truth or Readability is missing. */
  readonly lost: LostSentences | null;
  /** What each removal cost; empty where the truth is not known. */
  readonly costs: readonly RemovalCost[];
}

/** Runs all contenders over a page and scores them. */
export async function measurePage(
  page: TestPage,
  set: TestSet,
  contenders: Contenders,
): Promise<PageMeasure> {
  const { lede, engines } = await contenders.read(readHtml(page), pageAddress(page));
  const attempts: Record<string, Attempt> = { lede: ledeAttempt(set.name, lede.outcome, lede.ms) };
  for (const [name, reading] of engines) {
    attempts[name] = engineAttempt(reading, reading.reading?.text);
    attempts[`${name}, no captions`] = engineAttempt(reading, reading.reading?.captionless);
  }
  return compare(page, lede.outcome, attempts);
}

function compare(page: TestPage, outcome: Outcome, attempts: Readonly<Record<string, Attempt>>): PageMeasure {
  const { truth } = page;
  const truthReference = reference(truth.text ?? '');
  const text = attempts.lede?.text ?? '';
  const baseline = attempts['readability, no captions'];
  return {
    page,
    text,
    scores: Object.fromEntries(
      Object.entries(attempts).map(([name, attempt]) => [name, scorePage(attempt, truth, truthReference)]),
    ),
    lost: truth.text && baseline ? lostSentences(truth.text, text, baseline.text) : null,
    costs: truth.text && outcome.ok ? costs(outcome.removals, truthReference, text) : [],
  };
}

function costs(
  removals: readonly Removal[],
  truth: ReturnType<typeof reference>,
  text: string,
): RemovalCost[] {
  const remaining = reference(text);
  return removals.map(({ kind, evidence, text: shortened, content }) => {
    const whole = content.map((node) => plainText(node)).join('\n');
    return removalCost(
      { kind, evidence, text: whole.length > shortened.length ? whole : shortened },
      truth,
      remaining,
    );
  });
}

function ledeAttempt(set: string, outcome: Outcome, ms: number): Attempt {
  if (!outcome.ok) {
    const failure = [outcome.reason, outcome.detail].filter(Boolean).join(': ');
    return { text: '', title: null, byline: null, published: null, ms, failure };
  }
  const { title, byline, publishedTime: published, standfirst, content } = outcome.article;
  const text = scoredText(set, { standfirst, text: bodyText(content).text });
  return { text, title, byline, published, ms };
}

function engineAttempt({ reading, error, ms }: TimedReading, text = ''): Attempt {
  const failure = error ?? (reading === null ? 'no result' : undefined);
  return {
    text,
    title: reading?.title ?? null,
    byline: reading?.byline ?? null,
    published: reading?.published ?? null,
    ms,
    ...(failure === undefined ? {} : { failure }),
  };
}
