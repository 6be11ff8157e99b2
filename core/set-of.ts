/** A set of the words of a line, which single spaces part. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
