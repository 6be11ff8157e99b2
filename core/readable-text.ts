import type { Part } from './part.ts';

/**
 * The text of a block as one line. Words that the page parts by layout alone, as buttons and labels side by side are,
 * are parted here too.
 */
export function readableText(part: Part): string {
  return part
    .leaves()
    .map(({ element }) => inlineText(element))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function inlineText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) {
      // Two elements without a letter between them are two things to a reader.
      if (child.previousSibling?.nodeType === 1) text += ' ';
      text += (child as Element).localName === 'br' ? ' ' : inlineText(child as Element);
    }
  }
  return text;
}
