import { isForm } from '../native-dom.ts';

/**
 * The text of an element, with a space wherever another element begins or ends: pages part a name from what stands
 * around it by their styles alone. Without that of forms, which may name their own parts after what is asked for here.
 */
export function spacedText(element: Element): string {
  const pieces: string[] = [];
  const left: Node[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.nodeType === TEXT) pieces.push((node as Text).data);
    else if (!isForm(node as Element)) left.push(...[...node.childNodes].reverse());
  }
  return pieces.join(' ');
}

/** `Node.TEXT_NODE`, which the core has no global of its own for. */
const TEXT = 3;
