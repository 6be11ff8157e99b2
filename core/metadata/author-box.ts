import type { Part } from '../part.ts';
import { AUTHOR_FOLDERS, namesIn } from './visible.ts';

/**
 * The author whom a page introduces in a box of their own: a name on a line by itself, to which the box has a picture, a
 * link to all that this author wrote, or a text that begins with the same name. Null when there is none, or two boxes name
 * two.
 */
export function bylineInBox(boxes: readonly Part[]): string | null {
  const [name, ...others] = new Set(boxes.map(nameIn).filter((name) => name !== null));
  return others.length === 0 ? (name ?? null) : null;
}

function nameIn(box: Part): string | null {
  for (const { text, words } of box.leaves()) {
    const name = words > 0 && words <= LONGEST ? namesIn(text.replace(LABEL, '')) : null;
    if (name && isIntroduced(name, box)) return name;
  }
  return null;
}

function isIntroduced(name: string, box: Part): boolean {
  const first = name.split(' ', 1)[0] as string;
  return (
    box.leaves().some(({ words, text }) => words > SHORTEST_BIO && text.startsWith(`${first} `)) ||
    box.anchors().some((link) => AUTHOR_FOLDERS.test(link.getAttribute('href') ?? '') && named(link, name)) ||
    [...box.element.querySelectorAll('img[alt]')].some((image) => image.getAttribute('alt')?.includes(name))
  );
}

/** Whether a link leads to somebody by name: a folder's last part is made of it. */
function named(link: Element, name: string): boolean {
  const last = name.split(' ').at(-1) as string;
  return (link.getAttribute('href') ?? '').toLowerCase().includes(last.toLowerCase());
}

/** Words that stand before the name on its line. */
const LABEL = /^(?:about|meet|über|à propos de|sobre|over)\s+/i;

/** In words: of a line with a name, and of what is told of somebody. */
const LONGEST = 8;
const SHORTEST_BIO = 5;
