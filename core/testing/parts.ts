import type { Part } from '../part.ts';
import { Removals } from '../removals.ts';
import { orderOf, snapshot } from '../snapshot.ts';
import { survey } from '../survey.ts';
import { ADDRESS, parse } from './page.ts';

/** A page measured for a test, and ways to point at its parts. */
export interface Measured {
  readonly root: Part;
  readonly byOrder: ReadonlyMap<number, Part>;
  readonly removals: Removals;
  readonly baseURI: string;
  /** The part of the element that a selector finds on the page. Throws when there is none. */
  part(selector: string): Part;
  /** Orders of everything inside the elements that a selector finds, and of themselves. */
  inside(selector: string): Set<number>;
}

export function measure(html: string): Measured {
  const page = parse(html);
  const { root, byOrder } = survey(snapshot(page));
  const copies = (selector: string) =>
    [...root.descendants()].filter(({ source }) => source.matches(selector));
  return {
    root,
    byOrder,
    removals: new Removals(),
    baseURI: ADDRESS,
    part(selector) {
      const [part] = copies(selector);
      if (!part) throw new Error(`Expected an element "${selector}" on the page, found none.`);
      return part;
    },
    inside(selector) {
      const all = [root.element, ...root.element.querySelectorAll('*')];
      const chosen = all.filter((element) => element.closest(selector));
      return new Set(chosen.flatMap((element) => orderOf(element) ?? []));
    },
  };
}

/** So many words that read like prose: a sentence of eight, over and over. */
export function prose(words: number, subject = 'The lamp'): string {
  const sentence = `${subject} shone over the harbour all night. `;
  return sentence.repeat(Math.ceil(words / 8)).trim();
}
