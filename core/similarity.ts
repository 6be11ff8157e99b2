/** Letters and digits of a text, lower case, words parted by single spaces: for comparing what reads alike. */
export function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much two texts share: the Dice coefficient of their words, 0 to 1. Either text may be any length. */
export function similarity(a: string, b: string): number {
  const left = read(a);
  const right = read(b);
  if (left.plain === right.plain) return left.plain === '' ? 0 : 1;
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const [unit, count] of left.counts) shared += Math.min(count, right.counts.get(unit) ?? 0);
  return (2 * shared) / (left.size + right.size);
}

/** A text for comparing: its words and how often each stands in it. */
interface Comparable {
  readonly plain: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Each heading is compared with each title, so what was read before is kept. */
function read(text: string): Comparable {
  const known = KNOWN.get(text);
  if (known) return known;
  const plain = normalized(text);
  const own = units(plain);
  const counts = new Map<string, number>();
  for (const unit of own) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const comparable = { plain, counts, size: own.length };
  KNOWN.set(text, comparable);
  return comparable;
}

const KNOWN = new Map<string, Comparable>();
const MOST_KNOWN = 50;

/** Words, or pairs of characters where the script does not part words. */
function units(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  if (words.length > 2 || text.length < 12) return words;
  const joined = words.join('');
  return Array.from({ length: joined.length - 1 }, (_, i) => joined.slice(i, i + 2));
}
