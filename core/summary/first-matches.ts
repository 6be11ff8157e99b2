/** The first matches of a global pattern in a text, and no more than asked for: most questions need no others. */
export function firstMatches(text: string, pattern: RegExp, count: number): string[] {
  const found: string[] = [];
  for (const [match] of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === count) break;
  }
  return found;
}
