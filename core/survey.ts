import { BLOCK_TAGS } from './html.ts';
import { COUNTED, Part } from './part.ts';
import { orderOf, type Snapshot } from './snapshot.ts';

/** The copied page as a tree of measured parts. */
export interface Survey {
  readonly root: Part;
  readonly byOrder: ReadonlyMap<number, Part>;
}

/** Measures every block of a copy, in one walk. */
export function survey(copy: Snapshot): Survey {
  const byOrder = new Map<number, Part>();
  const root = build(copy.document.body, null, false);
  return { root, byOrder };

  function build(element: Element, parent: Part | null, isHidden: boolean): Part {
    const order = orderOf(element) ?? -1;
    const part = new Part(
      element,
      { order, position: byOrder.size, source: copy.sources[order] ?? element },
      parent,
    );
    part.isHidden = isHidden || copy.hidden.has(order);
    byOrder.set(order, part);
    if (holdsBlock(element)) measureChildren(part, element);
    else part.measureLeaf();
    return part;
  }

  function measureChildren(part: Part, element: Element): void {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (BLOCK_TAGS.has(child.localName) || holdsBlock(child)) part.add(build(child, part, part.isHidden));
      else {
        if (child.matches(COUNTED)) part.countInline(child);
        if (child.firstElementChild)
          for (const inner of child.querySelectorAll(COUNTED)) part.countInline(inner);
      }
    }
  }
}

/** Whether an element has blocks below it; one that has none is a leaf. */
function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCK_TAGS.has(child.localName) || (child.firstElementChild && holdsBlock(child))) return true;
  return false;
}
