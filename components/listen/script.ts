import { languageOf } from '../../core/summary/languages.ts';
import { splitSentences } from '../../core/summary/sentences.ts';

/** What is read aloud: the lines of an article in their order, each about a sentence long. */
export interface Line {
  readonly text: string;
  /** The element it stands in, and which of all elements that is, from 0. */
  readonly element: HTMLElement;
  readonly paragraph: number;
  /** The title of the part it stands in; empty before the first subhead. */
  readonly part: string;
  /** The place on the page of a stretch of the line, by offsets into `text`. */
  range(start: number, end: number): Range;
}

/**
 * Reads the lines off an article on the page: headline, standfirst and text, without what only the eye needs. Long
 * sentences are cut at commas, because some browsers fall silent after fifteen seconds of one utterance.
 */
export function scriptOf(story: HTMLElement, lang: string | null): Line[] {
  let part = '';
  const paragraphs = [...story.querySelectorAll<HTMLElement>(PARAGRAPHS)]
    .filter((element) => !element.querySelector('[data-order]') && !element.closest(UNREAD))
    .map((element) => ({ element, ...textIn(element) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const language = languageOf(paragraphs.map(({ text }) => text).join('\n'), lang);
  return paragraphs.flatMap(({ element, text, nodes }, paragraph) => {
    if (/^H[2-6]$/.test(element.tagName)) part = text.trim();
    const title = part;
    return splitSentences(text.replace(/\s/g, ' '), language)
      .flatMap(({ start, end }) => shortened(text, start, end))
      .map(({ start, end }) => ({
        text: text.slice(start, end),
        element,
        paragraph,
        part: title,
        range: (from: number, to: number) => rangeIn(nodes, start + from, start + to),
      }));
  });
}

interface PlacedText {
  readonly node: Text;
  readonly start: number;
}

function textIn(element: HTMLElement): { text: string; nodes: PlacedText[] } {
  const nodes: PlacedText[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(UNREAD)) continue;
    nodes.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  return { text, nodes };
}

function shortened(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const cut = text.slice(from, from + LONGEST).search(LAST_BREAK);
    if (cut < SHORTEST) break;
    pieces.push({ start: from, end: from + cut + 1 });
    from += cut + 1;
  }
  return [...pieces, { start: from, end }];
}

function rangeIn(nodes: readonly PlacedText[], start: number, end: number): Range {
  const range = document.createRange();
  const first = nodes.findLast((placed) => placed.start <= start);
  const last = nodes.findLast((placed) => placed.start < end) ?? first;
  if (!first || !last) return range;
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(Math.max(0, end - last.start), last.node.length));
  return range;
}

const PARAGRAPHS = '.headline, .standfirst, .text [data-order]';

/** Words of ours, readings of signs that stand beside them, captions. */
const UNREAD = 'button, rt, rp, figcaption, .restored-head, [aria-hidden="true"]';

/** Characters of one utterance: under fifteen seconds at the pace of most voices. */
const LONGEST = 220;
const SHORTEST = 40;

/** The last comma or the like in a stretch of text. */
const LAST_BREAK = /[,;:–—،、，；](?!.*[,;:–—،、，；])/s;
