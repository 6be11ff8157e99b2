import type { ComponentChildren } from 'preact';
import { ownWords } from '../text/locale.ts';

/** A sentence that the reader should know of, over or in the article. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status" {...ownWords()}>
      <p>{children}</p>
    </div>
  );
}
