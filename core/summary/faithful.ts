import { findDates } from './claims/dates.ts';
import { Evidence } from './claims/evidence.ts';
import { findNames } from './claims/names.ts';
import { findQuantities } from './claims/quantities.ts';
import { languageOf } from './languages.ts';
import { findQuotations } from './quotations.ts';
import { splitSentences } from './sentences.ts';
import { isUnspaced } from './units.ts';
import type { Unsupported } from './writing.ts';

export interface FaithfulText {
  /** What is left of the summary, as one paragraph; empty when nothing is. */
  readonly text: string;
  readonly leftOut: readonly Unsupported[];
}

/**
 * What leaves out of a summary that somebody else wrote each sentence with a number, a date, a name or a quotation
 * that the source does not have. Spellings are compared with sense: "two" is 2, "1.5bn" is 1.5 billion, "Merkels"
 * is Merkel, "Zelensky" is Zelenskyy. What is left out is not false, only not to be found in the source, which is
 * read once. `lang` is the BCP 47 tag of both texts.
 */
export function faithfulTo(source: string, lang: string | null): (summary: string) => FaithfulText {
  const language = languageOf(source, lang);
  const evidence = new Evidence(source, language);
  return (summary) => {
    const paragraph = summary.replace(/\s+/gu, ' ').trim();
    const leftOut: Unsupported[] = [];
    let text = '';
    for (const { start, end } of splitSentences(paragraph, language)) {
      const sentence = paragraph.slice(start, end);
      const unsupported = findUnsupported(sentence, evidence, language.tag);
      if (unsupported) leftOut.push(unsupported);
      else text += (text === '' || isUnspaced(text.slice(-2)) ? '' : ' ') + sentence;
    }
    return { text, leftOut };
  };
}

function findUnsupported(sentence: string, evidence: Evidence, lang: string): Unsupported | null {
  const link = sentence.split(' ').find((word) => LINK.test(word));
  if (link !== undefined) return { sentence, kind: 'link', claim: link };
  const quotation = findQuotations(sentence)
    .map(({ start, end }) => sentence.slice(start, end))
    .find((quoted) => !evidence.hasWording(quoted));
  if (quotation !== undefined) return { sentence, kind: 'quotation', claim: quotation };
  const date = findDates(sentence, lang).find((mention) => !evidence.hasDate(mention));
  if (date) return { sentence, kind: 'date', claim: date.text };
  const quantity = findQuantities(sentence, lang).find((mention) => !evidence.hasQuantity(mention));
  if (quantity) return { sentence, kind: 'number', claim: quantity.text };
  const name = findNames(sentence, evidence.names).find((mention) => !evidence.hasName(mention));
  return name ? { sentence, kind: 'name', claim: name.text } : null;
}

/** An address of a page or of a mailbox: no summary needs one, and an article might have asked for it. */
const LINK = /^https?:|^www\.|.@.|\w\.(?:com|net|org|info|io|app|example)(?:\W|$)/i;
