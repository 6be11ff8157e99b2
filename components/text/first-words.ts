/** A text of at most so many signs as it is, a longer one to the end of a word and with an ellipsis. */
export function firstWords(text: string, signs: number): string {
  const all = [...text];
  if (all.length <= signs) return text;
  const whole = all
    .slice(0, signs + 1)
    .join('')
    .replace(/\s+\S*$/, '');
  return `${[...whole].slice(0, signs).join('')}…`;
}
