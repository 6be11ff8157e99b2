/**
 * What every match of a phrase begins with: up to three characters each, fewer where the phrase ends or goes on in many
 * ways after them. Null when it may begin with anything, or with what no word begins with. The phrase has bars in
 * groups alone. All phrases are looked at before the first page is read, when nothing has been made fast yet: so no more
 * of a phrase is read than tells its beginnings.
 */
export function beginningsOf(phrase: string): readonly string[] | null {
  if (isPlain(phrase, 0, phrase.length))
    return beginsWord(phrase.charCodeAt(0)) ? [phrase.slice(0, LENGTH)] : null;
  const shut: string[] = [];
  const open = sequence(phrase, 0, phrase.length, shut);
  const all = new Set([...open, ...shut]);
  for (const beginning of all) if (beginning === '' || !beginsWord(beginning.charCodeAt(0))) return null;
  return [...all];
}

/** Beginnings that what stands behind them continues, and those of which no more can be told. */
interface Beginnings {
  readonly open: readonly string[];
  readonly shut: readonly string[];
}

/** The beginnings of a group's content: those of all that its bars part, which stand in no group and no class of it. */
function alternatives(source: string, start: number, end: number): Beginnings {
  const open: string[] = [];
  const shut: string[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    const sign = source[i];
    if (i === end || (sign === '|' && depth === 0)) {
      open.push(...sequence(source, from, i, shut));
      from = i + 1;
    } else if (sign === '\\') i++;
    else if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
  }
  return { open, shut };
}

/** Adds to `shut`, and returns the open ones. */
function sequence(source: string, start: number, end: number, shut: string[]): readonly string[] {
  if (isPlain(source, start, end)) {
    shut.push(source.slice(start, start + LENGTH));
    return [];
  }
  let open: readonly string[] = [''];
  for (let i = start; i < end && open.length > 0; ) {
    const itemEnd = endOfItem(source, i);
    const item = source.startsWith('(?:', i) ? alternatives(source, i + 3, itemEnd - 1) : single(source, i);
    const quantifier = isQuantifier(source, itemEnd) ? source[itemEnd] : '';
    const isOptional = quantifier === '?' || quantifier === '*' || source.startsWith('{0', itemEnd);
    const isRepeated = quantifier !== '' && quantifier !== '?';
    i = endOfQuantifier(source, itemEnd, quantifier);
    const next = isOptional ? [...open] : [];
    for (const before of open) {
      for (const beginning of item.shut) shut.push((before + beginning).slice(0, LENGTH));
      for (const beginning of item.open) {
        const longer = before + beginning;
        if (longer.length >= LENGTH) shut.push(longer.slice(0, LENGTH));
        else (isRepeated ? shut : next).push(longer);
      }
    }
    open = next;
  }
  return open;
}

/** Whether a part of a pattern begins with signs that stand for themselves, as most do. */
function isPlain(source: string, start: number, end: number): boolean {
  if (start + LENGTH > end) return false;
  for (let i = start; i < start + LENGTH; i++) if (isSyntax(source.charCodeAt(i))) return false;
  return !isQuantifier(source, start + LENGTH);
}

/** The beginnings of what is no group without a name. */
function single(source: string, place: number): Beginnings {
  const sign = source[place] ?? '';
  if (sign === '^' || sign === '$') return NOTHING;
  if (sign === '[' || sign === '.' || sign === '(') return ANYTHING;
  if (sign !== '\\') return { open: [sign], shut: [] };
  const escaped = source[place + 1] ?? '';
  return /[a-z]/i.test(escaped) ? ANYTHING : { open: [escaped], shut: [] };
}

/** The place after the group, the class, the escape or the sign that stands at a place. */
function endOfItem(source: string, place: number): number {
  const sign = source[place];
  if (sign === '\\') return source.startsWith('p{', place + 1) ? source.indexOf('}', place) + 1 : place + 2;
  if (sign !== '[' && !source.startsWith('(?:', place)) return place + 1;
  const [opening, closing] = sign === '[' ? ['', ']'] : ['(', ')'];
  let depth = sign === '[' ? 1 : 0;
  for (let i = place; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === opening) depth++;
    else if (source[i] === closing && --depth === 0) return i + 1;
  }
  return source.length;
}

function isQuantifier(source: string, place: number): boolean {
  const sign = source[place];
  return sign === '?' || sign === '*' || sign === '+' || sign === '{';
}

function endOfQuantifier(source: string, place: number, quantifier: string | undefined): number {
  if (!quantifier) return place;
  const end = quantifier === '{' ? source.indexOf('}', place) + 1 : place + 1;
  return source[end] === '?' ? end + 1 : end;
}

/** A letter or digit of a script that parts words, and no other sign that a word might begin with. */
function beginsWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff)
  );
}

/** How much of a beginning is told. */
const LENGTH = 3;

/** \ ^ $ . * + ? ( ) [ ] { } | */
function isSyntax(code: number): boolean {
  return (
    code === 0x24 ||
    (code >= 0x28 && code <= 0x2b) ||
    code === 0x2e ||
    code === 0x3f ||
    (code >= 0x5b && code <= 0x5e) ||
    (code >= 0x7b && code <= 0x7d)
  );
}

const NOTHING: Beginnings = { open: [''], shut: [] };
const ANYTHING: Beginnings = { open: [], shut: [''] };
