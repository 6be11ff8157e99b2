import type { ClutterKind } from '../../../../core/article.ts';
import type { Reference } from './coverage.ts';
import { tokens } from './tokens.ts';

/** A removal that took words of the truth with it. */
export interface RemovalCost {
  readonly kind: ClutterKind;
  readonly evidence: string;
  /** Words of the removal. */
  readonly words: number;
  /** Those of them that the truth has and the remaining text has not. */
  readonly lost: number;
  readonly text: string;
}

/** What one removal cost. */
export function removalCost(
  removal: { kind: ClutterKind; evidence: string; text: string },
  truth: Reference,
  text: Reference,
): RemovalCost {
  const inTruth = truth.coveredWords(removal.text);
  const inText = text.coveredWords(removal.text);
  const lost = inTruth.filter((isCovered, index) => isCovered && !inText[index]).length;
  const { kind, evidence } = removal;
  return { kind, evidence, words: tokens(removal.text).length, lost, text: removal.text };
}
