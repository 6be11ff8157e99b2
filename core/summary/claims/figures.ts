/** Writes the digits of all scripts as 0 to 9; the text keeps its length where digits are single code units. */
export function withAsciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const low = code & 0xf;
    // Every script's ten digits begin at a code that ends in 0 or in 6.
    const isAligned = /^\p{Nd}$/u.test(String.fromCodePoint(code - low));
    return String(isAligned ? low : low - 6);
  });
}

/**
 * The value of figures with their marks: "1,500", "1.500", "1 500", "1.5". What a comma and a full stop mean
 * is told by the habit of the language, unless only the other makes sense.
 */
export function figureValue(figures: string, hasDecimalComma: boolean): number {
  const plain = figures.replace(/[\s’'\u00a0\u202f]/gu, '');
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  if (last < 0) return Number(plain);
  const mark = plain[last] ?? '';
  const isOnlyMark = !plain.includes(mark === ',' ? '.' : ',');
  const isRepeated = plain.indexOf(mark) !== last;
  const isThousands = plain.length - last === 4 && (mark === ',') !== hasDecimalComma;
  const isGrouping = isOnlyMark && (isRepeated || isThousands);
  const whole = plain.slice(0, isGrouping ? undefined : last).replace(/[.,]/g, '');
  return Number(isGrouping ? whole : `${whole}.${plain.slice(last + 1)}`);
}
