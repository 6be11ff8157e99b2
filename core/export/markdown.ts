import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';

/** A tree as Markdown (GitHub's flavour, for its tables). */
export function toMarkdown(tree: Element): string {
  const markdown = toMdast({ type: 'root', children: [tree] });
  return write(markdown, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' });
}
