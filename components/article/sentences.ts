import type { Root, Text } from 'hast';
import type { SummarySentence } from '../../core/article.ts';
import { bodyText } from '../../core/text.ts';

/** A piece of a text node: part of a sentence of the summary, or not. */
export interface TextPiece {
  readonly text: string;
  /** Index of the sentence that the piece belongs to, or null. */
  readonly sentence: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/**
 * Cuts the text nodes of an article at the edges of the summary's sentences. Holds only the text nodes that belong
 * to a sentence; a sentence that crosses a link has pieces in several nodes.
 */
export function cutSentences(content: Root, sentences: readonly SummarySentence[]): Map<Text, TextPiece[]> {
  const pieces = new Map<Text, TextPiece[]>();
  if (sentences.length === 0) return pieces;
  for (const { node, start } of bodyText(content).runs) {
    const end = start + node.value.length;
    if (sentences.some((sentence) => sentence.start < end && sentence.end > start))
      pieces.set(node, cutNode(node.value, start, sentences));
  }
  return pieces;
}

function cutNode(value: string, start: number, sentences: readonly SummarySentence[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  const cut = (to: number, sentence: number | null, range?: SummarySentence) => {
    if (to <= at) return;
    const isFirst = range !== undefined && range.start >= start + at;
    const isLast = range !== undefined && range.end <= start + to;
    pieces.push({ text: value.slice(at, to), sentence, isFirst, isLast });
    at = to;
  };
  for (const [index, range] of sentences.entries()) {
    cut(Math.min(range.start - start, value.length), null);
    cut(Math.min(range.end - start, value.length), index, range);
  }
  cut(value.length, null);
  return pieces;
}
