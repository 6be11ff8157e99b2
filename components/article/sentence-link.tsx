import { formatNumber } from '../text/locale.ts';
import { sentenceId } from './summary-mark.tsx';

export interface SentenceLinkProps {
  /** Its place in the summary, from 0. */
  index: number;
  /** Whether the reader is at its place in the article. */
  isActive: boolean;
  onSeek: (sentence: number) => void;
  children: string;
}

/** A sentence of the summary, which leads to its place in the article. */
export function SentenceLink({ index, isActive, onSeek, children }: SentenceLinkProps) {
  const seek = (event: MouseEvent) => {
    // The address of the page stays as it is; the story does the scrolling.
    event.preventDefault();
    onSeek(index);
  };
  return (
    <a
      id={sentenceLinkId(index)}
      href={`#${sentenceId(index)}`}
      data-n={formatNumber(index + 1)}
      data-active={isActive || undefined}
      draggable={false}
      onClick={seek}
    >
      <span>{children}</span>
    </a>
  );
}

/** The id of a sentence in the summary, to come back to. */
export function sentenceLinkId(sentence: number): string {
  return `summary-${sentence + 1}`;
}
