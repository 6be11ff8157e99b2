import { LIMITS } from './limits.ts';

/** How long the value of an attribute may be that the copy of a page keeps; undefined for those that it does not keep. */
export function attributeLimit(tag: string, name: string): number | undefined {
  return COMMON.has(name) ? LIMITS.name : OF_TAGS.get(tag)?.get(name);
}

/** Addresses that are code, or hold what they lead to. */
export const SCRIPT_ADDRESS = /^[\s\p{C}]*(?:javascript|data|vbscript|blob|file):/iu;

const COMMON: ReadonlySet<string> = new Set(['class', 'id', 'role', 'itemprop', 'rel', 'lang', 'dir']);

/** What single tags keep beside the common attributes, and how long it may be. */
const OF_TAGS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries({
    a: ['href'],
    iframe: ['src', 'title'],
    img: ['alt', 'width', 'height'],
    input: ['type', 'name', 'placeholder'],
    ol: ['start', 'reversed'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
    time: ['datetime'],
  }).map(([tag, names]) => [
    tag,
    new Map(names.map((name) => [name, name === 'href' ? LIMITS.address : LIMITS.value])),
  ]),
);
