import type { Element, ElementContent, Root } from 'hast';
import type { Part } from '../part.ts';
import type { LiveBlog, LiveEntry } from './live-blog.ts';

/**
 * Puts the pieces of a live blog in order, the newest first, each under a heading that bears its time. What stands
 * before and after them stays there. Changes the tree.
 */
export function arrangeEntries(
  content: Root,
  { entries }: LiveBlog,
  byOrder: ReadonlyMap<number, Part>,
): void {
  const runs = new Map<LiveEntry, ElementContent[]>();
  const before: ElementContent[] = [];
  const after: ElementContent[] = [];
  let current: LiveEntry | null = null;
  for (const child of content.children as ElementContent[]) {
    const part = byOrder.get(firstOrder(child) ?? -1);
    const entry: LiveEntry | null = part
      ? (entries.find((candidate) => candidate.part.holds(part)) ?? null)
      : current;
    if (part) current = entry;
    if (!entry) (runs.size === 0 ? before : after).push(child);
    else runs.set(entry, [...(runs.get(entry) ?? []), child]);
  }
  const shown = [...runs.keys()];
  if (isOldestFirst(shown)) shown.reverse();
  const arranged = shown.flatMap((entry) => withTime(entry, runs.get(entry) ?? []));
  content.children = [...before, ...arranged, ...after];
}

/** The entry's own heading with the time in front of it, or a heading of the time alone. */
function withTime({ shown, datetime }: LiveEntry, blocks: readonly ElementContent[]): ElementContent[] {
  const time: Element = {
    type: 'element',
    tagName: 'time',
    properties: datetime ? { dateTime: datetime } : {},
    children: [{ type: 'text', value: shown }],
  };
  const [first, ...rest] = blocks;
  const hasHeading = first?.type === 'element' && /^h[2-6]$/.test(first.tagName);
  const title = hasHeading ? [{ type: 'text' as const, value: ' ' }, ...first.children] : [];
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: {},
    ...(hasHeading && first.data && { data: first.data }),
    children: [time, ...title],
  };
  return [heading, ...(hasHeading ? rest : blocks)];
}

/** Whether the page begins with the oldest entry; where no two have times for machines, it is left as it is. */
function isOldestFirst(entries: readonly LiveEntry[]): boolean {
  const times = entries
    .map(({ datetime }) => Date.parse(datetime ?? ''))
    .filter((time) => !Number.isNaN(time));
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && first < last;
}

/** The place of a block on the page, or of the first block in it. */
function firstOrder(node: ElementContent): number | null {
  if (node.type !== 'element') return null;
  if (node.data?.order !== undefined) return node.data.order;
  for (const child of node.children) {
    const order = firstOrder(child);
    if (order !== null) return order;
  }
  return null;
}
