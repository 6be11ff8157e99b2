import type { Span } from './sentences.ts';

/** A quotation with its marks; `isClosed` is false when the line ends before it does. */
export interface Quotation extends Span {
  readonly isClosed: boolean;
}

/**
 * The outermost quotations of a line, in order: “ ”, „ “, « », » «, 「 」, and the straight and single marks by
 * what stands beside them. An apostrophe is none.
 */
export function findQuotations(line: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { index: number; family: string } | null = null;
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    const family = familyOf(mark);
    const role = roleOf(
      mark,
      line[index - 1] ?? ' ',
      line.slice(index + 1, index + 6),
      open?.family === family,
    );
    if (role === 'open' && open?.family === family) {
      found.push({ start: open.index, end: index, isClosed: false });
      open = { index, family };
    } else if (role === 'open' && open === null) open = { index, family };
    else if (role === 'close' && open?.family === family) {
      found.push({ start: open.index, end: index + 1, isClosed: true });
      open = null;
    } else if (role === 'close' && open === null && SPEECH_END.test(line[index - 1] ?? '')) {
      found.push({ start: lastEnd(found), end: index + 1, isClosed: false });
    }
  }
  if (open !== null) found.push({ start: open.index, end: line.length, isClosed: false });
  return found;
}

/** Whether a sentence begins with a quotation. */
export function opensWithQuotation(sentence: string): boolean {
  return OPENING_MARK.test(sentence);
}

function lastEnd(found: readonly Quotation[]): number {
  return found.at(-1)?.end ?? 0;
}

function familyOf(mark: string): string {
  if (/['‘’‚]/u.test(mark)) return 'single';
  if (/[«»]/u.test(mark)) return 'angle';
  return /[「」『』]/u.test(mark) ? 'corner' : 'double';
}

function roleOf(mark: string, before: string, after: string, isOpen: boolean): 'open' | 'close' | null {
  const atWordStart = /[\s([{–—/-]|["“„«»‚‘]/u.test(before) && /^\S/u.test(after);
  switch (mark) {
    case '„':
    case '「':
    case '『':
      return 'open';
    case '」':
    case '』':
      return 'close';
    case '“':
      return !isOpen || /\s/u.test(before) ? 'open' : 'close';
    case '”':
      return !isOpen && atWordStart ? 'open' : 'close';
    case '«':
      return /[\s([{–—]/u.test(before) ? 'open' : 'close';
    case '»':
      return atWordStart && /^\p{L}/u.test(after) ? 'open' : 'close';
    case '"':
      if (/\s/u.test(before) && /^\s/u.test(after)) return isOpen ? 'close' : 'open';
      return atWordStart ? 'open' : 'close';
    case '?':
      return /[,.!]/u.test(before) && /^(?:\s|$)/u.test(after) ? 'close' : 'open';
    default:
      return singleRole(before, after, isOpen);
  }
}

function singleRole(before: string, after: string, isOpen: boolean): 'open' | 'close' | null {
  if (/[\s([{–—"“„]/u.test(before) && /^[\p{L}\p{N}"“£$€#@…]/u.test(after))
    return ELISION.test(after) ? null : 'open';
  return isOpen && !/^[\p{L}\p{N}]/u.test(after) && /\S/u.test(before) ? 'close' : null;
}

/** Also the question mark that stands where a page lost its quotation mark: "in court.?We are glad,? she said". */
const MARK = /["“”„«»「」『』'‘’‚]|(?<=^|[\s.])\?(?=\p{L})|(?<=,)\?(?=\s|$)/gu;
const OPENING_MARK = /^(?:["“„«»「『'‘‚]|\?\p{L})/u;
const SPEECH_END = /[,.!?…。]/u;
/** '90s, 'em, 's morgens: an apostrophe at the start of a word. */
const ELISION = /^(?:\d0|(?:em|til|tis|twas|cause|bout|round|n|s|t|k)(?!\p{L}))/iu;
