import { type Vector, weigh } from './similarity.ts';
import { termsOf } from './terms.ts';

/**
 * The terms of a story's statements and of what its reader knows of it already. Most summaries ask for those of a few
 * statements only, so that nothing is counted before it is asked for.
 */
export class StoryTerms {
  /** Of headline and standfirst, one for each there is: the reader has them before the eyes. */
  readonly known: readonly ReadonlySet<string>[];
  private readonly texts: readonly string[];
  private readonly lines: readonly string[];
  private readonly sets: ReadonlySet<string>[] = [];
  private firsts: ReadonlyMap<string, number> | null = null;
  private weighed: Vectors | null = null;

  constructor(texts: readonly string[], lines: readonly string[]) {
    this.texts = texts;
    this.lines = lines;
    this.known = lines.map(termSet);
  }

  /** Those of one statement. */
  of(index: number): ReadonlySet<string> {
    const terms = this.sets[index] ?? termSet(this.texts[index] ?? '');
    this.sets[index] = terms;
    return terms;
  }

  /** The first statement that has a term; none for terms of headline and standfirst alone. */
  firstWith(term: string): number {
    this.firsts ??= firstsOf(this.texts.map((_, index) => this.of(index)));
    return this.firsts.get(term) ?? Number.POSITIVE_INFINITY;
  }

  /** What each statement is about, beside all others. */
  get vectors(): Vectors {
    this.weighed ??= vectorsOf(this.texts, this.lines);
    return this.weighed;
  }
}

export interface Vectors {
  /** One for each statement. */
  readonly statements: readonly Vector[];
  /** One for each line of headline and standfirst. */
  readonly known: readonly Vector[];
}

function vectorsOf(texts: readonly string[], lines: readonly string[]): Vectors {
  const vectors = weigh([...texts, ...lines].map(termsOf));
  return { statements: vectors.slice(0, texts.length), known: vectors.slice(texts.length) };
}

function firstsOf(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const [index, terms] of sets.entries())
    for (const term of terms) if (!firsts.has(term)) firsts.set(term, index);
  return firsts;
}

function termSet(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).keys());
}
