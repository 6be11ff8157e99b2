import { porterStem } from './porter.ts';

/** Precision, recall and F1 of one overlap, 0 to 1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Rouge {
  readonly rouge1: Overlap;
  readonly rouge2: Overlap;
  readonly rougeLsum: Overlap;
}

/**
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum between a reference and a summary, both as lists of sentences. The meaning
 * is that of google-research/rouge with its stemmer for English; other languages are compared by whole words.
 */
export function rouge(reference: readonly string[], summary: readonly string[], lang: string): Rouge {
  const read = lang.startsWith('en') ? englishTokens : plainTokens;
  const expected = reference.map(read);
  const given = summary.map(read);
  return {
    rouge1: gramOverlap(expected.flat(), given.flat(), 1),
    rouge2: gramOverlap(expected.flat(), given.flat(), 2),
    rougeLsum: unionOverlap(expected, given),
  };
}

/** English words as ROUGE counts them: ASCII letters and digits, stemmed when longer than three. */
export function englishTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => (word.length > 3 ? porterStem(word) : word));
}

function plainTokens(text: string): string[] {
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.toLowerCase())]
    .filter((part) => part.isWordLike)
    .map((part) => part.segment);
}

function gramOverlap(expected: readonly string[], given: readonly string[], size: number): Overlap {
  const wanted = countGrams(expected, size);
  const found = countGrams(given, size);
  let hits = 0;
  for (const [gram, count] of wanted) hits += Math.min(count, found.get(gram) ?? 0);
  return toOverlap(hits, given.length - size + 1, expected.length - size + 1);
}

/** Each sentence of the reference is matched by the union of its common subsequences with all sentences given. */
function unionOverlap(expected: readonly string[][], given: readonly string[][]): Overlap {
  const wanted = countGrams(expected.flat(), 1);
  const found = countGrams(given.flat(), 1);
  let hits = 0;
  for (const sentence of expected) {
    const union = new Set(given.flatMap((other) => commonSubsequence(sentence, other)));
    for (const index of [...union].sort((a, b) => a - b)) {
      const token = sentence[index] as string;
      if ((wanted.get(token) ?? 0) === 0 || (found.get(token) ?? 0) === 0) continue;
      wanted.set(token, (wanted.get(token) ?? 0) - 1);
      found.set(token, (found.get(token) ?? 0) - 1);
      hits += 1;
    }
  }
  return toOverlap(hits, given.flat().length, expected.flat().length);
}

/** The places in `a` of one longest common subsequence of `a` and `b`. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number[] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => length[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      length[i * width + j] =
        a[i - 1] === b[j - 1] ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }
  }
  const places: number[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    if (a[i - 1] === b[j - 1]) {
      i -= 1;
      j -= 1;
      places.push(i);
    } else if (at(i, j - 1) > at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return places;
}

function countGrams(tokens: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= tokens.length; i += 1) {
    const gram = tokens.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function toOverlap(hits: number, given: number, expected: number): Overlap {
  const precision = hits / Math.max(given, 1);
  const recall = hits / Math.max(expected, 1);
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
