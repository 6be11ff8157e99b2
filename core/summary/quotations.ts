/** How the quotation marks of a sentence add up. */
export interface QuotationMarks {
  /** A quotation ends here that began before. */
  readonly closesEarlier: boolean;
  /** A quotation begins here and goes on after. */
  readonly staysOpen: boolean;
}

/** Reads the double quotation marks of a sentence by their form, or for " by what stands beside them. */
export function quotationMarks(sentence: string): QuotationMarks {
  let depth = 0;
  let closesEarlier = false;
  for (const { 0: mark, index } of sentence.matchAll(MARK)) {
    if (opens(mark, sentence[index - 1], sentence[index + 1], depth)) depth += 1;
    else if (depth > 0) depth -= 1;
    else closesEarlier = true;
  }
  return { closesEarlier, staysOpen: depth > 0 };
}

/** Whether a sentence begins with a quotation. */
export function opensWithQuotation(sentence: string): boolean {
  return OPENING_MARK.test(sentence);
}

function opens(mark: string, before = ' ', after = ' ', depth: number): boolean {
  if (mark === '"' || mark === '”') {
    if (mark === '”' || !/[\s([{–—-]/u.test(before)) return false;
    return /\S/u.test(after);
  }
  if (mark === '“') return depth === 0 || /\s/u.test(before);
  if (mark === '»') return /\s/u.test(before) && /\p{L}/u.test(after);
  if (mark === '«') return depth === 0;
  return /[„「『]/u.test(mark);
}

const MARK = /["“”„«»「」『』]/gu;
const OPENING_MARK = /^["“„«»「『'‘‚]/u;
