/**
 * The contenders that the charts show, in their order: like with like, so the others without captions, which
 * Lede's text does not hold either.
 */
export function shown(names: readonly string[]): string[] {
  return names.filter((name) => name === 'lede' || name.endsWith(', no captions'));
}

/** A contender's name as a reader writes it. */
export function label(name: string): string {
  const [engine = '', ...rest] = name.split(', ');
  return [engine.charAt(0).toUpperCase() + engine.slice(1), ...rest].join(', ');
}

/** The class that gives a contender its colour. */
export function tint(name: string): string {
  return `c-${name.split(',')[0]}`;
}
