import type { Part } from '../part.ts';
import type { BlockShape, Trait } from './rule.ts';
import { dataStems, nameStems } from './stems.ts';

/** The shape of a block, as a rule remembers it. */
export function shapeOf(part: Part): BlockShape {
  return {
    ...named(part),
    holder: holderOf(part),
    words: part.words,
    proseBlocks: part.proseBlocks,
    links: linksOf(part),
    traits: traitsOf(part),
    isStrict: false,
  };
}

/** Linked share of a block's words, in quarters. */
export function linksOf(part: Part): number {
  return Math.round(part.linkShare * 4);
}

/** What shows of a block without reading it, sorted. */
export function traitsOf(part: Part): Trait[] {
  const found: [Trait, boolean][] = [
    ['bold', isSetIn(part, 'b, strong')],
    ['form', part.fields > 0],
    ['heading', part.headings > 0],
    ['italic', isSetIn(part, 'i, em')],
    ['opening', part.text.endsWith(':')],
    ['picture', part.images > 0],
  ];
  return found.flatMap(([trait, has]) => (has ? [trait] : []));
}

/** The nearest element around a block that is named at all. */
export function holderOf(part: Part): BlockShape['holder'] {
  for (const holder of part.ancestors()) {
    if (holder.tag === 'body') return null;
    const shape = named(holder);
    if (shape.names.length > 0 || shape.data.length > 0) return shape;
  }
  return null;
}

/** What an element is called. */
export function named({ tag, source }: Part): Pick<BlockShape, 'tag' | 'names' | 'data'> {
  return { tag, names: nameStems(source), data: dataStems(source) };
}

/** Whether nearly all the words of a block stand in some inline elements. */
function isSetIn(part: Part, inline: string): boolean {
  if (!part.isLeaf || part.isHeading) return false;
  const inner = [...part.element.querySelectorAll(inline)];
  const outer = inner.filter((element) => !element.parentElement?.closest(inline));
  const letters = outer.reduce((sum, { textContent }) => sum + lettersIn(textContent), 0);
  const all = lettersIn(part.element.textContent);
  return all > 0 && letters >= all * 0.9;
}

function lettersIn(text: string | null): number {
  return (text ?? '').replace(/\s+/g, '').length;
}
