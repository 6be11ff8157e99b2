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
  let start = -1;
  let family = '';
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    if (start >= 0 && index - start > LONGEST) {
      found.push({ start, end: start + LONGEST, isClosed: false });
      start = -1;
    }
    const own = familyOf(mark);
    if (start >= 0 && own !== family) continue;
    const role = roleOf(mark, line[index - 1] ?? ' ', line.slice(index + 1, index + 6), start >= 0);
    if (role === 'open') {
      if (start >= 0) found.push({ start, end: index, isClosed: false });
      start = index;
      family = own;
    } else if (role === 'close' && start >= 0) {
      found.push({ start, end: index + 1, isClosed: true });
      start = -1;
    } else if (role === 'close' && SPEECH_END.test(line[index - 1] ?? '')) {
      const before = Math.max(found.at(-1)?.end ?? 0, index - UNSEEN);
      found.push({ start: before, end: index + 1, isClosed: false });
    }
  }
  if (start >= 0) found.push({ start, end: Math.min(line.length, start + LONGEST), isClosed: false });
  return found;
}

/** Whether a sentence begins with a quotation. */
export function opensWithQuotation(sentence: string): boolean {
  return OPENING_MARK.test(sentence);
}

/** Whether a sentence is little but a quotation: nobody is named who says it. */
export function isMerelyQuotation(sentence: string): boolean {
  let quoted = 0;
  for (const quotation of findQuotations(sentence)) quoted += quotation.end - quotation.start;
  return quoted > sentence.length * MERELY;
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
      // Opened once more: the first mark was never closed.
      if (isOpen) return /\s/u.test(before) && /^\p{Lu}/u.test(after) ? 'open' : 'close';
      return atWordStart || /\s/u.test(before) ? 'open' : 'close';
    case '?':
      return /[,.!]/u.test(before) && /^(?:\s|$)/u.test(after) ? 'close' : 'open';
    default:
      return singleRole(mark, before, after, isOpen);
  }
}

function singleRole(mark: string, before: string, after: string, isOpen: boolean): 'open' | 'close' | null {
  if (APOSTROPHE.test(after)) return null;
  if (!isOpen && /[\s([{–—"“„]/u.test(before))
    return mark === '‘' || /^[\p{L}\p{N}"“£$€#@…]/u.test(after) ? 'open' : null;
  return isOpen && !/^[\p{L}\p{N}]/u.test(after) ? 'close' : null;
}

/** Also the question mark that stands where a page lost its quotation mark: "in court.?We are glad,? she said". */
const MARK = /["“”„«»「」『』'‘’‚]|(?<=^|[\s.,:])\?(?=\p{L})|(?<=,)\?(?=\s|$)/gu;
const OPENING_MARK = /^(?:[-–—]\s?\p{Lu}|["“„«»「『'‘‚]|\?\p{L})/u;
/** Characters; where a quotation began whose opening mark is missing, nobody knows. */
const UNSEEN = 150;
const MERELY = 0.85;
/** Characters; a longer quotation is a mark that was left open by mistake. */
const LONGEST = 1000;
const SPEECH_END = /[,.!?…。]/u;
/** '90s, 'em, 's morgens, and the "club ’ s" of badly joined words: no quotation mark. */
const APOSTROPHE = /^(?:\d0|\s?(?:em|til|tis|twas|cause|bout|round|n|s|t|m|k|re|ve|ll|d)(?!\p{L}))/iu;
