import { englishTokens } from './rouge.ts';

/**
 * The rank of each sentence by TextRank: how many words it shares with others, normalised by their lengths.
 * Source: Mihalcea and Tarau, "TextRank: Bringing Order into Text", 2004.
 */
export function textRank(sentences: readonly string[]): number[] {
  const words = sentences.map((sentence) => new Set(contentWords(sentence)));
  return rank(sentences.length, (i, j) => {
    const [a, b] = [words[i] as Set<string>, words[j] as Set<string>];
    const size = Math.log(a.size) + Math.log(b.size);
    if (a.size < 2 || b.size < 2) return 0;
    let shared = 0;
    for (const word of a) if (b.has(word)) shared += 1;
    return shared / size;
  });
}

/**
 * The rank of each sentence by continuous LexRank: the cosine of its tf-idf vector with those of the others.
 * Source: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", 2004.
 */
export function lexRank(sentences: readonly string[]): number[] {
  const words = sentences.map(contentWords);
  const holders = new Map<string, number>();
  for (const own of words) for (const word of new Set(own)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = words.map((own) => {
    const vector = new Map<string, number>();
    for (const word of own) {
      const rarity = Math.log(sentences.length / (holders.get(word) ?? 1));
      vector.set(word, (vector.get(word) ?? 0) + rarity);
    }
    return vector;
  });
  const lengths = vectors.map((vector) => Math.hypot(...vector.values()));
  return rank(sentences.length, (i, j) => {
    let product = 0;
    for (const [word, weight] of vectors[i] ?? []) product += weight * (vectors[j]?.get(word) ?? 0);
    return product === 0 ? 0 : product / ((lengths[i] ?? 1) * (lengths[j] ?? 1));
  });
}

/** PageRank by power iteration over an undirected weighted graph. */
function rank(size: number, weight: (i: number, j: number) => number): number[] {
  const weights = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 0 : weight(i, j))),
  );
  const degrees = weights.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = new Array<number>(size).fill(1 / size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = ranks.map((value, i) => (degrees[i] === 0 ? 0 : value / (degrees[i] ?? 1)));
    ranks = weights.map((row) => {
      const inflow = row.reduce((sum, value, j) => sum + value * (shares[j] ?? 0), 0);
      return (1 - DAMPING) / size + DAMPING * inflow;
    });
  }
  return ranks;
}

function contentWords(sentence: string): string[] {
  const ascii = englishTokens(sentence);
  return ascii.length > 0 ? ascii.filter((word) => word.length > 3) : (sentence.match(/\p{L}{2}/gu) ?? []);
}

const DAMPING = 0.85;
/** The ranks of a few hundred sentences stand still by then. */
const ROUNDS = 30;
