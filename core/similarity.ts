/** Letters and digits of a text, lower case, words parted by single spaces: for comparing what reads alike. */
export function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How much two texts share: the Dice coefficient of their words, 0 to 1. Either text may be any length. */
export function similarity(a: string, b: string): number {
  const left = normalized(a);
  const right = normalized(b);
  if (left === right) return left === '' ? 0 : 1;
  const leftUnits = units(left);
  const rightUnits = units(right);
  if (leftUnits.length === 0 || rightUnits.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const unit of leftUnits) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of rightUnits) {
    const count = counts.get(unit) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(unit, count - 1);
    }
  }
  return (2 * shared) / (leftUnits.length + rightUnits.length);
}

/** Words, or pairs of characters where the script does not part words. */
function units(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  if (words.length > 2 || text.length < 12) return words;
  const joined = words.join('');
  return Array.from({ length: joined.length - 1 }, (_, i) => joined.slice(i, i + 2));
}
