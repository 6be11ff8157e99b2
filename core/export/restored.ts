import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Article, Removal } from '../article.ts';

/** An article with the removed blocks in their places that the reader has brought back. */
export function withRestored(
  article: Article,
  removals: readonly Removal[],
  restored: ReadonlySet<number>,
): Article {
  if (restored.size === 0) return article;
  const contents = new Map(removals.map(({ id, content }) => [id, content]));
  const fill = (children: readonly RootContent[]): ElementContent[] =>
    children.flatMap((child): ElementContent[] => {
      if (child.type === 'removal') return restored.has(child.id) ? fill(contents.get(child.id) ?? []) : [];
      if (child.type === 'text') return [child];
      return child.type === 'element' ? [{ ...child, children: fill(child.children) } satisfies Element] : [];
    });
  const content: Root = { type: 'root', children: fill(article.content.children) };
  return { ...article, content };
}
