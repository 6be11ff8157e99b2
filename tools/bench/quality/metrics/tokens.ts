/** The words of a text as the public benchmarks part them: runs of letters, digits and underscores. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** All runs of `length` words; a text that is shorter gives itself, an empty one nothing. */
export function ngrams(words: readonly string[], length: number): string[] {
  if (words.length === 0) return [];
  const grams: string[] = [];
  for (let start = 0; start < Math.max(1, words.length - length + 1); start++) {
    grams.push(words.slice(start, start + length).join(' '));
  }
  return grams;
}

/** How often each item occurs. */
export function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items two tallies have in common, repetitions counted. */
export function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [item, count] of a) sum += Math.min(count, b.get(item) ?? 0);
  return sum;
}

/** The harmonic mean of precision and recall. */
export function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
