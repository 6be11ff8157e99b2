import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Lets a wide table scroll by itself, by keyboard too. */
export function TableFrame({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="table" aria-label={name || i18n.t('article.table')} tabIndex={0}>
      {children}
    </section>
  );
}

/** Lets long lines of code scroll by themselves, by keyboard too. */
export function CodeFrame({ children }: { children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="code" aria-label={i18n.t('article.code')} tabIndex={0}>
      {children}
    </section>
  );
}
