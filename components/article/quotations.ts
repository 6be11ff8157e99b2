import type { Element, ElementContent, Root } from 'hast';
import { bodyText, plainText } from '../../core/text.ts';

/** What a quotation is: words of the story set large once more, or a post from elsewhere that the page embeds. */
export type QuotationKind = 'pull' | 'post';

/** The quotations of an article that are more than quotations. */
export function quotationKinds(content: Root): ReadonlyMap<Element, QuotationKind> {
  const kinds = new Map<Element, QuotationKind>();
  const quotations = all(content.children, 'blockquote');
  if (quotations.length === 0) return kinds;
  const story = folded(bodyText(content).text);
  for (const quotation of quotations) {
    if (isPost(quotation)) kinds.set(quotation, 'post');
    else if (isRepeated(folded(plainText(quotation.children[0] ?? quotation)), story))
      kinds.set(quotation, 'pull');
  }
  return kinds;
}

/** Whether a quotation has a mark of its own at its beginning. */
export function beginsWithMark(quotation: Element): boolean {
  return /^\s*["'“”„‘’‚«»‹›]/.test(plainText(quotation));
}

/** Whether the story says the words a second time. */
function isRepeated(words: string, story: string): boolean {
  return words.length >= SHORTEST && story.indexOf(words) !== story.lastIndexOf(words);
}

function isPost(quotation: Element): boolean {
  const address = all(quotation.children, 'a').at(-1)?.properties.href;
  return typeof address === 'string' && POST.test(address);
}

function all(nodes: readonly (ElementContent | Root['children'][number])[], tagName: string): Element[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === tagName ? [node] : all(node.children, tagName);
  });
}

/** Letters and digits alone: a pull-quote may have other quotation marks and another end than the sentence it is from. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters; shorter words come twice by chance. */
const SHORTEST = 12;

const POST =
  /^https?:\/\/(?:(?:www\.|mobile\.|m\.)?(?:(?:twitter|x)\.com\/\w+\/status\/|instagram\.com\/(?:p|reel|tv)\/|tiktok\.com\/@[^/]+\/video\/|facebook\.com\/[^/]+\/(?:posts|videos)\/|threads\.(?:net|com)\/@)|bsky\.app\/profile\/[^/]+\/post\/|[^/]+\/@[\w.]+\/\d{10,})/i;
