import { LIMITS } from './limits.ts';
import { setOf } from './set-of.ts';

/** How long the value of an attribute may be that the copy of a page keeps; undefined for those that it does not keep. */
export function attributeLimit(tag: string, name: string): number | undefined {
  if (COMMON.has(name)) return LIMITS.name;
  if (!OF_TAGS.get(tag)?.has(name)) return undefined;
  return name === 'href' ? LIMITS.address : LIMITS.value;
}

/** Addresses that are code, or hold what they lead to. */
export const SCRIPT_ADDRESS = /^[\s\p{C}]*(?:javascript|data|vbscript|blob|file):/iu;

const COMMON = setOf('class id role itemprop rel lang dir');

/** What single tags keep beside the common attributes. */
const OF_TAGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    a: 'href',
    iframe: 'src title',
    img: 'alt width height',
    input: 'type name placeholder',
    ol: 'start reversed',
    td: 'colspan rowspan',
    th: 'colspan rowspan scope',
    time: 'datetime',
  }).map(([tag, names]) => [tag, setOf(names)]),
);
