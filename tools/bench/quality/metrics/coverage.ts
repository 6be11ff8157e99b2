import { ngrams, tokens } from './tokens.ts';

/** Answers how much of a piece of text stands in a reference text. */
export interface Reference {
  /** Share of the piece's runs of three words that the reference holds; null for a piece without words. */
  coverage(piece: string): number | null;
  /** Which of the piece's words lie in such a run. */
  coveredWords(piece: string): boolean[];
}

/** Makes a text ready to be compared with pieces, whatever their case. */
export function reference(text: string): Reference {
  const words = fold(text);
  // A piece of one or two words has no run of three: it is looked up as it is.
  const grams = new Set([...ngrams(words, 3), ...ngrams(words, 2), ...words]);
  return {
    coverage(piece) {
      const own = ngrams(fold(piece), 3);
      return own.length === 0 ? null : own.filter((gram) => grams.has(gram)).length / own.length;
    },
    coveredWords(piece) {
      const own = fold(piece);
      const covered = own.map(() => false);
      ngrams(own, 3).forEach((gram, start) => {
        if (grams.has(gram)) covered.fill(true, start, start + 3);
      });
      return covered;
    },
  };
}

/** Whether more than half of a piece stands in the reference. */
export function holds(source: Reference, piece: string): boolean {
  return (source.coverage(piece) ?? 0) > 0.5;
}

function fold(text: string): string[] {
  return tokens(text.toLowerCase());
}
