import type { Root, RootContent } from 'hast';
import type { Removal } from '../article.ts';

/**
 * Joins missing paragraphs that follow each other into one block each. `blocks` are the paragraphs as the receipt has
 * them, numbered as in the content; what comes back is numbered from `firstId` on, and so are its places in the content,
 * which is changed.
 */
export function joinMissing(content: Root, blocks: readonly Removal[], firstId: number): Removal[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const joined: Removal[] = [];
  const visit = (parent: Root | RootContent): void => {
    if (!('children' in parent)) return;
    let last: Removal | null = null;
    const children = parent.children.flatMap((child) => {
      const block = child.type === 'removal' ? byId.get(child.id) : undefined;
      if (!block) {
        if (!isBlank(child)) last = null;
        visit(child);
        return [child];
      }
      if (last) {
        last = { ...last, words: last.words + block.words, content: [...last.content, ...block.content] };
        joined[joined.length - 1] = last;
        return [];
      }
      last = { ...block, id: firstId + joined.length };
      joined.push(last);
      return [{ type: 'removal' as const, id: last.id }];
    });
    parent.children = children as typeof parent.children;
  };
  visit(content);
  return joined;
}

function isBlank(node: Root['children'][number]): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
