import type { Part } from '../part.ts';
import type { BlockShape } from './rule.ts';
import { holderOf, linksOf, named, traitsOf } from './shape.ts';

/** Whether a block has the shape that a rule remembers, whatever has become of hashes, order and words. */
export function fits(part: Part, shape: BlockShape): boolean {
  if (part.tag !== shape.tag || !isOfItsSize(part, shape)) return false;
  const links = linksOf(part);
  if (Math.abs(links - shape.links) > 1) return false;
  const own = named(part);
  const isNameless = shape.names.length === 0 && shape.data.length === 0;
  if (isNameless ? own.names.length > 0 || own.data.length > 0 : !isNamedAlike(own, shape)) return false;
  if (!shape.isStrict && !isNameless) return true;
  return links === shape.links && hasSameTraits(part, shape) && isHeldAlike(part, shape);
}

/** Never more than a block of about the size that the reader pointed at. */
function isOfItsSize(part: Part, { words, proseBlocks }: BlockShape): boolean {
  return (
    part.words <= Math.max(words * 1.5, words + 12) &&
    part.words >= words / 4 - 3 &&
    part.proseBlocks <= Math.max(proseBlocks, words >= 12 ? 1 : 0)
  );
}

type Names = Pick<BlockShape, 'names' | 'data'>;

/** Most of the names, or half of the naming attributes and a third of the names. */
function isNamedAlike(own: Names, { names, data }: Names): boolean {
  const nameShare = shareOf(names, own.names);
  if (data.length === 0) return nameShare >= 0.6;
  return shareOf(data, own.data) >= 0.5 && (names.length === 0 || nameShare >= 0.3);
}

function isHeldAlike(part: Part, { holder }: BlockShape): boolean {
  const own = holderOf(part);
  if (!holder || !own) return holder === own;
  return own.tag === holder.tag && isNamedAlike(own, holder);
}

function hasSameTraits(part: Part, { traits }: BlockShape): boolean {
  const own = traitsOf(part);
  return own.length === traits.length && own.every((trait) => traits.includes(trait));
}

function shareOf(wanted: readonly string[], found: readonly string[]): number {
  return wanted.length === 0 ? 1 : wanted.filter((name) => found.includes(name)).length / wanted.length;
}
