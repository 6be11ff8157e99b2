import type { Removal } from '../../core/article.ts';

/** What was taken out of a page and why, one line a block. */
export function receipt(removals: readonly Removal[]): string {
  const count = removals.length === 1 ? '1 block' : `${removals.length} blocks`;
  const lines = removals.map(({ kind, evidence, text, words }) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return `  ${kind} (${evidence}), ${words} words: ${line.length > 90 ? `${line.slice(0, 90)}…` : line}`;
  });
  return [`${count} removed${lines.length > 0 ? ':' : '.'}`, ...lines].join('\n');
}
