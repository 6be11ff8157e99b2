import type { Terms } from './terms.ts';

/** A sentence as a direction in the space of terms: length 1, or empty. */
export type Vector = ReadonlyMap<string, number>;

/** Turns the terms of all sentences into vectors, rare terms weighing more; a term in most sentences weighs nothing. */
export function vectorsOf(sentences: readonly Terms[]): Vector[] {
  const holders = new Map<string, number>();
  for (const terms of sentences)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [term, count] of holders) {
    const share = count / sentences.length;
    weights.set(term, sentences.length > FEW && share > COMMON ? 0 : Math.log(1 + 1 / share));
  }
  return sentences.map((terms) => {
    const vector = new Map<string, number>();
    for (const [term, count] of terms) {
      const weight = weights.get(term) ?? 0;
      vector.set(term, count === 1 ? weight : (1 + Math.log(count)) * weight);
    }
    return normalised(vector);
  });
}

/** The cosine between two vectors, 0 to 1. */
export function similarity(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of few) sum += weight * (many.get(term) ?? 0);
  return sum;
}

function normalised(vector: Map<string, number>): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  if (length > 0) for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
}

const FEW = 8;
/** Terms in more than this share of the sentences are the language's, not the story's. */
const COMMON = 0.35;
