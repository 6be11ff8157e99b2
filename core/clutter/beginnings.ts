/**
 * What every match of a phrase begins with: up to three characters each, fewer where the phrase ends or goes on in many
 * ways after them. Null when it may begin with anything, or with what no word begins with.
 */
export function beginningsOf(phrase: string): readonly string[] | null {
  // Most phrases begin with plain letters, and all of them are looked at before the first page is read.
  if (PLAIN.test(phrase) && parted(phrase).length === 1) return [phrase.slice(0, LENGTH)];
  const { open, shut } = alternatives(phrase);
  const all = new Set([...open, ...shut]);
  for (const beginning of all) if (!WORD_BEGINNING.test(beginning)) return null;
  return [...all];
}

/** Beginnings that what stands behind them continues, and those of which no more can be told. */
interface Beginnings {
  readonly open: ReadonlySet<string>;
  readonly shut: ReadonlySet<string>;
}

function alternatives(source: string): Beginnings {
  const open = new Set<string>();
  const shut = new Set<string>();
  for (const alternative of parted(source)) {
    const own = sequence(alternative);
    for (const beginning of own.open) open.add(beginning);
    for (const beginning of own.shut) shut.add(beginning);
  }
  return { open, shut };
}

/** Parts a pattern at the bars that stand in no group and no class. */
function parted(source: string): string[] {
  if (!source.includes('|')) return [source];
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    else if (sign === '|' && depth === 0) {
      parts.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, source.slice(start)];
}

function sequence(source: string): Beginnings {
  let open = new Set(['']);
  const shut = new Set<string>();
  for (let i = 0; i < source.length && open.size > 0; ) {
    const [token = ''] = TOKEN.exec(source.slice(i)) ?? [];
    const end = token === '(?:' ? groupEnd(source, i) : i + token.length;
    const [quantifier = ''] = QUANTIFIER.exec(source.slice(end)) ?? [];
    const item = token === '(?:' ? alternatives(source.slice(i + 3, end - 1)) : single(token);
    i = end + quantifier.length;
    const next = new Set(/^(?:[?*]|\{0,)/.test(quantifier) ? open : []);
    for (const before of open) {
      for (const beginning of item.shut) shut.add((before + beginning).slice(0, LENGTH));
      for (const beginning of item.open) {
        const longer = before + beginning;
        if (longer.length >= LENGTH) shut.add(longer.slice(0, LENGTH));
        else (/^(?:[*+]|\{)/.test(quantifier) ? shut : next).add(longer);
      }
    }
    open = next;
  }
  return { open, shut };
}

function single(token: string): Beginnings {
  if (token === '^' || token === '$') return NOTHING;
  if (token.startsWith('[') || token === '.' || token === '(' || /^\\[a-z]/i.test(token)) return ANYTHING;
  return { open: new Set([token.at(-1) ?? '']), shut: new Set() };
}

/** The place after the group that begins at `start`. */
function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    const sign = source[i];
    if (sign === '\\') i++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** How much of a beginning is told. */
const LENGTH = 3;

/** Three letters of which none may be missing. */
const PLAIN = /^[a-z\u00df-\u00f6\u00f8-\u024f\u0370-\u1fff][^\\^$.*+?()[\]{}|]{2}(?![*+?{])/;

const NOTHING: Beginnings = { open: new Set(['']), shut: new Set() };
const ANYTHING: Beginnings = { open: new Set(), shut: new Set(['']) };

const TOKEN = /^(?:\(\?:|\\p\{\w+\}|\\.|\[(?:\\.|[^\]\\])*\]|.)/s;
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

/** A letter or digit of a script that parts words, and no other sign that a word might begin with. */
const WORD_BEGINNING = /^[a-z\d\u00df-\u00f6\u00f8-\u024f\u0370-\u1fff]/;
