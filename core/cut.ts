import type { Element, ElementContent, Root } from 'hast';
import type { Removal } from './article.ts';
import { bodyText, plainText } from './text.ts';
import { countWords } from './words.ts';

/**
 * A block of the article as the removal that it becomes when the reader takes it out; null when no block of the top
 * level has this order.
 */
export function cutBlock(content: Root, order: number, id: number): Removal | null {
  const block = content.children.find((child): child is Element => isBlockAt(child, order));
  if (!block) return null;
  const text = plainText(block);
  return {
    id,
    order,
    kind: 'chosen',
    evidence: YOUR_CUT,
    text: text.slice(0, TEXT_LIMIT),
    words: countWords(text),
    paragraphsBefore: paragraphsBefore(content, block),
    content: [{ ...block, data: {} } satisfies ElementContent],
  };
}

/** Whether a node of the content is the block that has an order. */
export function isBlockAt(node: Root['children'][number], order: number): boolean {
  return node.type === 'element' && node.data?.order === order;
}

function paragraphsBefore(content: Root, block: Element): number {
  const children = content.children.slice(0, content.children.indexOf(block));
  const { blocks } = bodyText({ type: 'root', children });
  return blocks.filter(({ element }) => !/^h\d$/.test(element.tagName)).length;
}

/** The evidence that the receipt gives for what the reader took out of this page alone. */
export const YOUR_CUT = 'your-cut';

const TEXT_LIMIT = 500;
