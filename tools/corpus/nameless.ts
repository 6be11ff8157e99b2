import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';

/**
 * A page with another name for each of its classes and ids, the same for the same ones, also in its own style sheets. What is
 * left to tell article from clutter is what the page says and how it is built.
 */
export function nameless(html: string): string {
  const page = parse(html);
  const renamed = new Set<string>();
  for (const element of elementsOf(page))
    for (const attribute of element.attrs)
      if (attribute.name === 'class' || attribute.name === 'id') {
        const names = attribute.value.split(/\s+/).filter(Boolean);
        for (const name of names) renamed.add(name);
        attribute.value = names.map(meaningless).join(' ');
      }
  for (const element of elementsOf(page))
    if (element.tagName === 'style')
      for (const child of element.childNodes)
        if ('value' in child) child.value = renamedSelectors(child.value, renamed);
  return serialize(page);
}

function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  const left: DefaultTreeAdapterTypes.ChildNode[] = [...parent.childNodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) yield node;
    if ('content' in node) left.push(...[...node.content.childNodes].reverse());
    if ('childNodes' in node) left.push(...[...node.childNodes].reverse());
  }
}

function renamedSelectors(css: string, renamed: ReadonlySet<string>): string {
  return css.replace(/([.#])(-?[_a-z][\w-]*)/gi, (whole, sign: string, name: string) =>
    renamed.has(name) ? sign + meaningless(name) : whole,
  );
}

/** Letters alone, since digits part the words of names. */
function meaningless(name: string): string {
  const digest = createHash('sha256').update(name).digest();
  return `q${[...digest.subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

const LETTERS = 'bcdfghjkmpqvwxz';
