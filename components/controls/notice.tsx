import type { ComponentChildren } from 'preact';
import { textLanguage } from '../text/locale.ts';

/** A sentence that the reader should know of, over or in the article. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status" lang={textLanguage()}>
      <p>{children}</p>
    </div>
  );
}
