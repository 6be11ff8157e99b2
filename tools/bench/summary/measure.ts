import type { SummarySentence } from '../../../core/article.ts';
import { bootstrap, type Difference } from './bootstrap.ts';
import { CONTENDERS, type ContenderName } from './contenders.ts';
import { type Fault, findFaults } from './faults.ts';
import { plainSentences, plainWords } from './plain-sentences.ts';
import { rouge } from './rouge.ts';
import type { ReferencedArticle, SummarySet } from './sets.ts';

/** The scores of one or many summaries; shares of 100. */
export interface Scores {
  readonly r1: number;
  readonly r2: number;
  readonly rLsum: number;
  readonly recall1: number;
  readonly recall2: number;
  readonly recallLsum: number;
  readonly words: number;
}

/** What one contender made of one article. */
export interface Attempt {
  readonly sentences: readonly SummarySentence[];
  readonly scores: Scores;
  readonly faults: readonly Fault[];
}

export interface MeasuredArticle {
  readonly article: ReferencedArticle;
  readonly attempts: Readonly<Record<ContenderName, Attempt>>;
}

/** The result of one contender on a set: means over its articles. */
export interface SetScore {
  readonly scores: Scores;
  /** How many articles have each fault. */
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  /** Of (R1 + R2) / 2 against each of the two leads. */
  readonly againstLead3: Difference;
  readonly againstLead: Difference;
}

export interface SetResult {
  readonly set: string;
  readonly articles: readonly MeasuredArticle[];
  readonly contenders: Readonly<Record<ContenderName, SetScore>>;
}

// `Object.keys` has no better type.
export const NAMES = Object.keys(CONTENDERS) as ContenderName[];

/** Runs all contenders over a set. `onArticle` is called after each article. */
export function measureSet(set: SummarySet, budget: number, onArticle: () => void): SetResult {
  const articles = set.articles.map((article) => {
    const attempts = byName((name) => attempt(name, article, budget));
    onArticle();
    return { article, attempts };
  });
  return { set: set.name, articles, contenders: scoreAll(articles) };
}

/** One result over several sets in which each article counts the same. */
export function pool(results: readonly SetResult[]): SetResult {
  const articles = results.flatMap((result) => result.articles);
  return { set: 'all', articles, contenders: scoreAll(articles) };
}

/** The mean of the sets' scores, in which each set counts the same. */
export function macro(results: readonly SetResult[], name: ContenderName): Scores {
  return meanOf(results.map((result) => result.contenders[name].scores));
}

/** The mean of ROUGE-1 and ROUGE-2 F1 by which summaries are compared. */
export function quality({ r1, r2 }: Scores): number {
  return (r1 + r2) / 2;
}

function attempt(name: ContenderName, article: ReferencedArticle, budget: number): Attempt {
  const sentences = CONTENDERS[name](article, budget);
  const lang = article.lang ?? 'en';
  const given = sentences.map((s) => s.text);
  const scores = article.references.map((reference) => {
    const expected = plainSentences(reference, lang).map((s) => s.text);
    const { rouge1, rouge2, rougeLsum } = rouge(expected, given, lang);
    return {
      r1: 100 * rouge1.f1,
      r2: 100 * rouge2.f1,
      rLsum: 100 * rougeLsum.f1,
      recall1: 100 * rouge1.recall,
      recall2: 100 * rouge2.recall,
      recallLsum: 100 * rougeLsum.recall,
      words: plainWords(given.join(' ')),
    };
  });
  return { sentences, scores: meanOf(scores), faults: findFaults({ article, sentences, budget }) };
}

function scoreAll(articles: readonly MeasuredArticle[]): Record<ContenderName, SetScore> {
  return byName((name) => {
    const against = (other: ContenderName): Difference =>
      bootstrap(
        articles.map(({ attempts }) => quality(attempts[name].scores) - quality(attempts[other].scores)),
      );
    const faults: Partial<Record<Fault, number>> = {};
    for (const { attempts } of articles) {
      for (const fault of attempts[name].faults) faults[fault] = (faults[fault] ?? 0) + 1;
    }
    const scores = meanOf(articles.map(({ attempts }) => attempts[name].scores));
    return { scores, faults, againstLead3: against('LEAD-3'), againstLead: against('lead') };
  });
}

function meanOf(scores: readonly Scores[]): Scores {
  const mean = (field: keyof Scores): number =>
    scores.reduce((sum, score) => sum + score[field], 0) / Math.max(scores.length, 1);
  return {
    r1: mean('r1'),
    r2: mean('r2'),
    rLsum: mean('rLsum'),
    recall1: mean('recall1'),
    recall2: mean('recall2'),
    recallLsum: mean('recallLsum'),
    words: mean('words'),
  };
}

function byName<T>(make: (name: ContenderName) => T): Record<ContenderName, T> {
  // `fromEntries` forgets which keys there are.
  return Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<ContenderName, T>;
}
