import { BLOCK_TAGS } from './html.ts';
import { LIMITS } from './limits.ts';
import { isForm } from './native-dom.ts';
import { setOf } from './set-of.ts';

/**
 * Whether two pieces of text that touch each other in the markup, the edges of inline elements between them, are apart for
 * the reader: style sheets make blocks of such elements, or keep a distance between them. Where no styles are known, by
 * what no word is written like: "Coast" and "Lamp lit again" in two elements are a label and a title.
 */
export function isApart(left: Text, right: Text, mayAskForStyles: () => boolean): boolean {
  const before = left.data.slice(-LOOK);
  const after = right.data.slice(0, LOOK);
  if (!ENDS_WORD.test(before) || !BEGINS_WORD.test(after)) return false;
  const closed = edges(left, right);
  const opened = edges(right, left);
  const all = [...closed, ...opened];
  if (all.some((element) => BLOCK_TAGS.has(element.localName))) return false;
  const isParted =
    (closed.length > 0 && opened.length > 0 && areParted(before, after, all)) ||
    (all.some(({ localName }) => !EMPHASIS.has(localName)) && isNoWord(before, after)) ||
    (typeof all[0]?.checkVisibility === 'function' &&
      mayAskForStyles() &&
      (closed.some((element) => isStyledApart(element, 'End')) ||
        opened.some((element) => isStyledApart(element, 'Start'))));
  return isParted && !all.some((element) => element.closest(WITHIN_WORDS));
}

/** The text of an element, with a space where its pieces are apart or a line is broken. */
export function apartText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT | SHOW_TEXT);
  let text = '';
  let left: Text | null = null;
  for (let node = walker.nextNode(); node && text.length < LIMITS.value; node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).localName === 'br') text += ' ';
    } else if ((node as Text).data) {
      if (left && isApart(left, node as Text, () => true)) text += ' ';
      left = node as Text;
      text += left.data;
    }
  }
  return text;
}

/** The elements that hold a text and not the other, inmost first. */
function edges(text: Text, other: Text): Element[] {
  const found: Element[] = [];
  let element = text.parentElement;
  while (element && found.length < MOST_EDGES && !isForm(element) && !element.contains(other)) {
    found.push(element);
    element = element.parentElement;
  }
  return found;
}

/** Whether two elements side by side, which their page gives classes to, hold what is no word together. */
function areParted(before: string, after: string, elements: readonly Element[]): boolean {
  const classes = elements.map((element) => element.getAttribute('class') ?? '').join(' ');
  return (
    /\S/.test(classes) &&
    (isNoWord(before, after) ||
      (/(?:\d\d|\p{Lu}\p{Lu})$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(after)) ||
      (NAMED.test(classes) && /\p{L}\p{L}$/u.test(before) && /^\p{L}\p{L}/u.test(after)))
  );
}

function isNoWord(before: string, after: string): boolean {
  return (
    (/(?:\p{Ll}{3}|[\p{L}\p{N}]{2}[.:!?…)\]”"»])$/u.test(before) &&
      /^["“„«(]?\p{Lu}(?!\p{Lu})/u.test(after)) ||
    (/[\p{L}\p{M}]:$/u.test(before) && /^[\p{Lo}\d]/u.test(after))
  );
}

function isStyledApart(element: Element, side: 'Start' | 'End'): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  const { [`marginInline${side}` as const]: margin, [`paddingInline${side}` as const]: padding } = style;
  return (
    !/^(?:$|inline|contents|none|ruby)/.test(style.display) ||
    Number.parseFloat(margin) + Number.parseFloat(padding) >= DISTANCE
  );
}

/** Two letters or digits, or one with a mark: a single letter may be larger than its word. */
const ENDS_WORD = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[.:!?…,;)\]”"»’%])$/u;
const BEGINS_WORD = /^["“„«(‘@#¿¡]?[\p{L}\p{N}]/u;

/** What is said of an element that stands beside a text, or is its title. */
const NAMED = /credit|caption|source|author|kicker|label|headline|title|date|time/i;

/** Within a word, or a line of code, these begin and end anywhere. */
const WITHIN_WORDS = 'sup,sub,ruby,code,kbd,samp,var,tt,pre';

/** May stand in a word that they stress. */
const EMPHASIS = setOf('a b i em strong u s font big del ins mark');

/** In characters: as much of a text as is looked at. */
const LOOK = 4;

const MOST_EDGES = 8;

/** In pixels: a fifth of what text is high, more than what evens letters out. */
const DISTANCE = 4;

/** Of `NodeFilter`, which the core has no global of its own for. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
