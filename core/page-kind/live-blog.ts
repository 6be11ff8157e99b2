import type { Metadata } from '../metadata/metadata.ts';
import type { Part } from '../part.ts';
import type { Removals } from '../removals.ts';

/** A report in many short pieces, each with its time. */
export interface LiveBlog {
  /** In the order of the page. */
  readonly entries: readonly LiveEntry[];
}

export interface LiveEntry {
  readonly part: Part;
  /** The line that says when it was written. */
  readonly time: Part;
  /** As the page shows it. */
  readonly shown: string;
  /** ISO 8601 or what else the page has for machines; null when it has nothing. */
  readonly datetime: string | null;
}

/**
 * The entries of a live blog: pieces side by side, most of which begin with their time. Null where there are none,
 * and where nothing but the shape speaks for a live blog, since comments and lists of stories have it as well.
 */
export function findLiveBlog(root: Part, metadata: Metadata, url: string): LiveBlog | null {
  const isCalledLive = saysLive(metadata, url);
  let best: LiveEntry[] = [];
  for (const part of root.descendants()) {
    if (part.children.length < FEWEST || part.proseBlocks < FEWEST || /comment/.test(part.names)) continue;
    if (!isCalledLive && !isNamedLive(part)) continue;
    const entries = part.children.flatMap(entryOf);
    const isWhole = entries.length >= FEWEST && entries.length * 2 >= part.children.length;
    if (isWhole && wordsOf(entries) > wordsOf(best)) best = entries;
  }
  return best.length === 0 ? null : { entries: best };
}

/** Adds what belongs to the entries to the article, but for their times, which the article shows over each. */
export function keepEntries({ entries }: LiveBlog, kept: Set<number>, removals: Removals): void {
  for (const { part, time } of entries)
    for (const leaf of part.leaves()) {
      if (leaf === time) kept.delete(leaf.order);
      else if (leaf.words > 0 && leaf.linkShare < 0.5 && !removals.markOn(leaf) && !removals.isTaken(leaf))
        kept.add(leaf.order);
    }
}

/** Whether the page says of itself, as a whole, that it is a live blog. */
function saysLive({ structured, titles }: Metadata, url: string): boolean {
  return (
    Boolean(structured?.isLive) || LIVE_ADDRESS.test(url) || titles.some((title) => LIVE_TITLE.test(title))
  );
}

/** Whether the makers of the page call a list, what it holds or what it stands in a live blog. */
function isNamedLive(part: Part): boolean {
  const near = [part, part.parent, part.parent?.parent, part.children[0]];
  return near.some((one) => one && LIVE_NAMES.test(one.names));
}

function entryOf(part: Part): LiveEntry[] {
  if (part.words < SHORTEST) return [];
  const time = part.leaves().slice(0, 4).find(isTimeLine);
  if (!time || time === part) return [];
  const element = time.element.querySelector('time');
  const datetime = element?.getAttribute('datetime') ?? null;
  return [{ part, time, shown: time.text, datetime }];
}

function isTimeLine(leaf: Part): boolean {
  if (leaf.words === 0 || leaf.words > 8) return false;
  return leaf.element.querySelector('time') !== null || TIME_OF_DAY.test(leaf.text);
}

function wordsOf(entries: readonly LiveEntry[]): number {
  return entries.reduce((sum, { part }) => sum + part.words, 0);
}

const FEWEST = 3;

/** Words of the shortest entry, its time included. */
const SHORTEST = 8;

const TIME_OF_DAY = /^\W*(?:\d{1,2}[:.h]\d{2}|\d{1,2} ?[ap]\.?m\b)/i;

const LIVE_ADDRESS =
  /(?:^|[/_-])(?:live-?blog|live(?:-updates?|-ticker)?|newsblog|liveticker|minuto-a-minuto|en-direct|en-vivo|diretta)(?:[/_.?-]|$)/i;

const LIVE_TITLE =
  /^(?:live\b|live-?(?:blog|ticker)|newsblog|en direct|en directo|en vivo|ao vivo|diretta)|\b(?:live(?: |-)?(?:updates?|blog|ticker|coverage)|as it happened|minuto a minuto)\b/i;

const LIVE_NAMES =
  / (?:live ?blog|live (?:post|posts|entry|entries|feed|updates?|event|story)|liveticker|live ticker|newsticker) /;
