import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { normalized } from './similarity.ts';

/**
 * Which of the kept lines are captions and credits of pictures. They belong to the article, but not to its running
 * text: all text of a figure, blocks named as captions, short blocks right after a picture, and what shares a block with a
 * picture alone. Lines that repeat a caption word for word are taken out.
 */
export function findCaptions(
  root: Part,
  kept: Set<number>,
  proseWords: number,
  removals: Removals,
): ReadonlySet<Part> {
  const found = new Set<Part>();
  const seen = new Set<string>();
  let previous: Part | null = null;
  for (const leaf of root.leaves()) {
    if (leaf.words > 0 && kept.has(leaf.order) && !removals.isTaken(leaf)) {
      if (
        isInFigure(leaf) ||
        isNamedCaption(leaf, proseWords) ||
        isBelowPicture(leaf, previous) ||
        isWithPicture(leaf)
      ) {
        const text = normalized(leaf.ownText);
        if (seen.has(text)) kept.delete(leaf.order);
        else found.add(leaf);
        seen.add(text);
      }
    }
    previous = leaf;
  }
  return found;
}

function isInFigure(leaf: Part): boolean {
  if (leaf.words > LONGEST_IN_FIGURE) return false;
  const figure = leaf.element.closest('figure,figcaption');
  if (!figure) return false;
  if (leaf.tag === 'figcaption') return true;
  // A player's transcript is no caption.
  for (const holder of leaf.ancestors())
    if (holder.element === figure && holder.proseBlocks > MOST_IN_FIGURE) return false;
  return !leaf.element.closest('table,pre,blockquote,ul,ol');
}

function isNamedCaption(leaf: Part, proseWords: number): boolean {
  if (leaf.isHeading || leaf.words > LONGEST_NAMED) return false;
  if (CAPTION_NAMES.test(leaf.names)) return true;
  for (const holder of leaf.ancestors()) {
    if (
      holder.words > LONGEST_NAMED ||
      holder.proseBlocks > 1 ||
      holder.headings > 0 ||
      holder.words > proseWords * 0.06
    )
      return false;
    if (CAPTION_NAMES.test(holder.names)) return true;
  }
  return false;
}

/** A short block after a picture that is not written as a paragraph of the text. */
function isBelowPicture(leaf: Part, previous: Part | null): boolean {
  if (leaf.words > LONGEST_BELOW || leaf.isHeading || leaf.isInLink || TEXT_TAGS.has(leaf.tag)) return false;
  return previous !== null && previous.words === 0 && previous.images > 0 && !isOneOfMany(leaf);
}

/**
 * Whether a line and pictures are all that a block holds, and the line says what the picture's alternative text says or is
 * too short for a paragraph among those that stand around the block.
 */
function isWithPicture(leaf: Part): boolean {
  if (leaf.words > LONGEST_NAMED || leaf.isHeading || leaf.isInLink || leaf.images > 0) return false;
  if (leaf.element.closest('li,table,blockquote') !== null) return false;
  let block = leaf;
  while (block.parent && block.parent.words === leaf.words) block = block.parent;
  if (block.images === 0) return false;
  return saysTheSame(leaf, block) || (isShortNote(leaf) && isAmongProse(block));
}

function isShortNote({ isProse, words, ownText }: Part): boolean {
  return !isProse && words <= SHORT && !/[:：]$/.test(ownText);
}

function saysTheSame({ ownText }: Part, { element }: Part): boolean {
  const text = normalized(ownText);
  return [...element.querySelectorAll('img[alt]')].some(
    (image) => normalized(image.getAttribute('alt') ?? '') === text,
  );
}

function isAmongProse({ parent }: Part): boolean {
  if (!parent || parent.proseBlocks < AMONG) return false;
  let found = 0;
  for (const { isProse } of parent.children) if (isProse && ++found === AMONG) return true;
  return false;
}

/** Whether prose stands bare in a container, between the line breaks of other such prose. */
function isOneOfMany({ isProse, parent, source }: Part): boolean {
  return isProse && parent !== null && parent.source === source && parent.proseBlocks > 1;
}

const CAPTION_NAMES =
  / (?:captions?|credits?|cutline|photographer|photo ?credit|image ?credit|copyright|legend|legende|bildunterschrift|bildunterzeile|bildtext|didascalia|pie de foto|fotocredit|picture ?caption|image ?caption|photo ?caption|wp caption text|figcaption|source image) /;

/** Longest captions, in words, by how sure the evidence is. */
const LONGEST_IN_FIGURE = 150;
const LONGEST_NAMED = 60;
const LONGEST_BELOW = 50;
const SHORT = 25;

/** Paragraphs of prose that stand around a block with a picture. */
const AMONG = 3;

/** Paragraphs of prose; a caption has one, and perhaps a second. */
const MOST_IN_FIGURE = 5;

const TEXT_TAGS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'blockquote', 'pre']);
