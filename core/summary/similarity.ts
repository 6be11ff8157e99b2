/** A sentence as a direction in the space of terms: length 1, or empty. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Turns the terms of all sentences, which are counts, into vectors, rare terms weighing more; a term in most sentences
 * weighs nothing. The maps stay the same and get other values: they are most of what a summary is made of.
 */
export function weigh(sentences: readonly Map<string, number>[]): readonly Vector[] {
  const holders = new Map<string, number>();
  for (const terms of sentences)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of holders) {
    const share = count / sentences.length;
    weights.set(term, sentences.length > FEW && share > COMMON ? 0 : Math.log(1 + 1 / share));
  }
  for (const terms of sentences) {
    let squares = 0;
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * (weights.get(term) ?? 0);
      terms.set(term, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    if (length > 0) for (const [term, weight] of terms) terms.set(term, weight / length);
  }
  return sentences;
}

/** The cosine between two vectors, 0 to 1. */
export function similarity(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

/** How much of two sets of terms is the same, 0 to 1: the cosine where all terms weigh alike. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const term of few) if (many.has(term)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** The share of the terms of `a` that `b` has too, 0 to 1. */
export function shareIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return a.size === 0 ? 0 : shared / a.size;
}

const FEW = 8;
/** Terms in more than this share of the sentences are the language's, not the story's. */
const COMMON = 0.35;
