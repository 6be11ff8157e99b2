import { holds, reference } from './metrics/coverage.ts';
import { blocks } from './metrics/leftovers.ts';
import { tokens } from './metrics/tokens.ts';

/** A sentence of a page's text or of its truth: only in the text, only in the truth, or in both. */
export interface DiffLine {
  readonly mark: '+' | '-' | ' ';
  readonly text: string;
}

/**
 * What a text has and its truth has not (`+`) and the reverse (`-`), sentence by sentence in reading order. A
 * sentence that stands mostly in the other one, at another place or parted otherwise, counts as common.
 */
export function diffTexts(truth: string, text: string): DiffLine[] {
  const wanted = sentences(truth);
  const given = sentences(text);
  const truthReference = reference(truth);
  const textReference = reference(text);
  const lines: DiffLine[] = [];
  const take = (sentence: string, mark: '+' | '-'): void => {
    const isCommon = holds(mark === '+' ? truthReference : textReference, sentence);
    if (!isCommon) lines.push({ mark, text: sentence });
    else if (mark === '+') lines.push({ mark: ' ', text: sentence });
  };
  let at = 0;
  let against = 0;
  for (const [nextWanted, nextGiven] of [
    ...commonPairs(wanted, given),
    [wanted.length, given.length] as const,
  ]) {
    while (against < nextWanted) take(wanted[against++] ?? '', '-');
    while (at < nextGiven) take(given[at++] ?? '', '+');
    if (nextGiven < given.length) lines.push({ mark: ' ', text: given[at++] ?? '' });
    against++;
  }
  return lines;
}

/** The same with each run of common lines but its first and last put into one. */
export function foldCommon(lines: readonly DiffLine[]): DiffLine[] {
  return lines.flatMap((line, index) => {
    if (line.mark !== ' ') return [line];
    const isBeforeCommon = lines[index + 1]?.mark === ' ';
    const isAfterCommon = lines[index - 1]?.mark === ' ';
    if (!isBeforeCommon || !isAfterCommon) return [line];
    const isFirstInside = lines[index - 2]?.mark !== ' ';
    return isFirstInside ? [{ mark: ' ', text: '…' }] : [];
  });
}

/** The longest common run of equal sentences, as pairs of places. */
function commonPairs(a: readonly string[], b: readonly string[]): [number, number][] {
  const [keysA, keysB] = [a.map(key), b.map(key)];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        keysA[i] === keysB[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (keysA[i] === keysB[j]) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function sentences(text: string): string[] {
  return blocks(text).flatMap((block) => [...SEGMENTER.segment(block)].map(({ segment }) => segment.trim()));
}

function key(sentence: string): string {
  return tokens(sentence.toLowerCase()).join(' ');
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
