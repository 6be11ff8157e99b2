import { BLOCK_TAGS } from './html.ts';
import { Part } from './part.ts';
import { PartList } from './part-list.ts';
import { orderOf, type Snapshot } from './snapshot.ts';

/** The copied page as a tree of measured parts. */
export interface Survey {
  readonly root: Part;
  readonly byOrder: ReadonlyMap<number, Part>;
}

/** Measures every block of a copy, in one walk. */
export function survey(copy: Snapshot): Survey {
  const list = new PartList(copy);
  const byOrder = new Map<number, Part>();
  const root = build(copy.document.body, null);
  return { root, byOrder };

  function build(element: Element, parent: Part | null): Part {
    const order = orderOf(element) ?? -1;
    const part = new Part(element, { order, source: copy.sources[order] ?? element, list }, parent);
    byOrder.set(order, part);
    if (copy.containers.has(element)) measureChildren(part, element);
    else part.measureLeaf();
    part.close();
    return part;
  }

  function measureChildren(part: Part, element: Element): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (BLOCK_TAGS.has(child.localName) || copy.containers.has(child)) part.add(build(child, part));
      else part.countInline(child);
    }
  }
}
