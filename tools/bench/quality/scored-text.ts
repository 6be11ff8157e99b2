/**
 * The text of ours that is held against a set's truth: some truths open with the standfirst, in others an element
 * of its own is left out. It is not said twice when the body opens with it.
 */
export function scoredText(set: string, article: { standfirst: string | null; text: string }): string {
  const { standfirst, text } = article;
  if (standfirst === null || !STANDFIRST_IN_TRUTH.has(set)) return text;
  return squeeze(text).startsWith(squeeze(standfirst)) ? text : `${standfirst}\n\n${text}`;
}

function squeeze(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

const STANDFIRST_IN_TRUTH: ReadonlySet<string> = new Set(['aed', 'fundus', 'newspaper3k', 'wcxb']);
