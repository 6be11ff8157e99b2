import type { Outcome } from '../../core/article.ts';
import { bodyText } from '../../core/text.ts';
import { type DiffLine, diffTexts, foldCommon } from '../bench/quality/diff.ts';
import { reference } from '../bench/quality/metrics/coverage.ts';
import { removalCost } from '../bench/quality/metrics/removal-cost.ts';
import { scoredText } from '../bench/quality/scored-text.ts';
import type { Truth } from './corpus.ts';

/**
 * What happened to a page, for whoever works on the rules: its fields, each removal with its evidence and the
 * truth words it cost, and the text's differences from the truth (`+` too much, `-` missing).
 */
export function explain(outcome: Outcome, truth: Truth | undefined, set: string): string {
  if (!outcome.ok) return `no article: ${outcome.reason}${outcome.detail ? ` (${outcome.detail})` : ''}`;
  const { article, removals } = outcome;
  const text = scoredText(set, { standfirst: article.standfirst, text: bodyText(article.content).text });
  const { title, standfirst, byline, siteName, publishedTime, modifiedTime, lang, image, words } = article;
  const fields = {
    title,
    standfirst,
    byline,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    image: image?.src,
    words,
  };
  const truthReference = reference(truth?.text ?? '');
  const textReference = reference(text);
  const taken = removals.map((removal) => {
    const { lost } = removalCost(removal, truthReference, textReference);
    const cost = lost > 0 ? `, ${lost} OF THE TRUTH` : '';
    const place =
      removal.paragraphsBefore === null ? 'outside' : `after ${removal.paragraphsBefore} paragraphs`;
    return `${removal.id}. ${removal.kind}/${removal.evidence} (${removal.words} words, ${place}${cost}): ${oneLine(removal.text, 160)}`;
  });
  return [
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value ?? '–'}`),
    '',
    `${taken.length} removals`,
    ...taken,
    '',
    truth?.text ? 'Against the truth (+ too much, - missing)' : 'Text',
    ...(truth?.text ? foldCommon(diffTexts(truth.text, text)).map(diffLine) : [text]),
    ...(truth?.with ?? []).filter((snippet) => !holdsLine(text, snippet)).map((snippet) => `- ${snippet}`),
    ...(truth?.without ?? []).filter((snippet) => holdsLine(text, snippet)).map((snippet) => `+ ${snippet}`),
  ].join('\n');
}

function diffLine({ mark, text }: DiffLine): string {
  return `${mark} ${mark === ' ' ? oneLine(text, 100) : text}`;
}

function holdsLine(text: string, snippet: string): boolean {
  return oneLine(text).includes(oneLine(snippet));
}

function oneLine(text: string, limit = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
