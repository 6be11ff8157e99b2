import type { Element, ElementContent, Root } from 'hast';
import type { Picture } from './article.ts';
import { plainText } from './text.ts';

/** Puts captions to their pictures: a figure without a picture joins the one right before it. Changes the tree. */
export function joinFigures(content: Root): void {
  content.children = joined(content.children as ElementContent[]);
}

/**
 * Takes the lead picture out of the content: the first one, if no text stands before it. Changes the tree; null
 * when text comes first.
 */
export function takeLeadPicture(content: Root): Picture | null {
  const index = content.children.findIndex((child) => child.type === 'element');
  const first = content.children[index];
  const picture = first?.type === 'element' && first.tagName === 'figure' ? pictureOf(first) : null;
  if (picture) content.children.splice(index, 1);
  return picture;
}

/** A figure as data; null when it holds no picture. */
export function pictureOf(figure: Element): Picture | null {
  const image = find(figure, 'img');
  if (!image) return null;
  const captions = all(figure, 'figcaption').map(plainText).filter(Boolean);
  const { caption, credit } = splitCaption(captions);
  return {
    src: String(image.properties.src),
    alt: String(image.properties.alt ?? ''),
    caption,
    credit,
    width: Number(image.properties.width) || null,
    height: Number(image.properties.height) || null,
  };
}

/** Parts captions from credits: a line that is a credit, or the credit that a caption ends in. */
export function splitCaption(lines: readonly string[]): { caption: string | null; credit: string | null } {
  const credits = lines.filter((line) => CREDIT_LINE.test(line));
  const captions = lines.filter((line) => !CREDIT_LINE.test(line));
  const caption = captions.join(' ') || null;
  if (credits.length > 0) return { caption, credit: credits.join(' ') };
  const ending = caption === null ? null : TRAILING_CREDIT.exec(caption);
  if (!caption || !ending) return { caption, credit: null };
  return { caption: caption.slice(0, ending.index).trim() || null, credit: ending[0].trim() };
}

function joined(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (isFigure(last) && isFigure(child) && hasImage(last) && !hasImage(child))
      last.children.push(...child.children);
    else result.push(isContainer(child) ? { ...child, children: joined(child.children) } : child);
  }
  return result;
}

function hasImage(figure: Element): boolean {
  return find(figure, 'img') !== null;
}

function isContainer(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName !== 'figure';
}

function isFigure(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'figure';
}

function find(node: Element, tagName: string): Element | null {
  return all(node, tagName)[0] ?? null;
}

function all(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : all(child, tagName),
  );
}

const CREDIT_LINE =
  /^\W*(?:(?:photo|image|picture|illustration|video)?\s*(?:credit|by|courtesy)s?\b|(?:foto|bild|photo|image|credit|crédit|crédito|quelle|source|fotograf|drawing|illustration|graphic|grafik)\w*\s*[:©/]|©)|^[^.!?]{2,40}\/(?:AP|AFP|Reuters|Getty|dpa|EPA)|(?:Getty Images|Reuters|AFP|Shutterstock|Associated Press|dpa)\)?$/i;

const TRAILING_CREDIT =
  /\s*(?:\((?:AP |AFP|Reuters|Photo|Foto|Bild|Image|Credit|File|Getty)[^)]{0,80}\)|(?:©|(?:Photo|Photograph|Foto|Bild|Image|Credit|Crédit|Crédito|Picture|Illustration|Drawing|Graphic|Grafik|Zeichnung|Dessin)s?(?: credit| by)?\s*[:©])\s*[^.]{2,80})$/i;
