import type { ModelState } from '../core/summary/writing.ts';
import { withTimeout } from './deadline.ts';
import { findSummarizer, type SummarizerOptions } from './summarizer-api.ts';

/**
 * The state of the browser's model for a language, by its BCP 47 tag. Never throws, and waits two seconds at most.
 * Models are asked for in windows: a page's Permissions-Policy can close its own, and plain http has none.
 */
export async function modelState(lang: string | null): Promise<ModelState> {
  const api = findSummarizer();
  if (api === null) return 'absent';
  const options = optionsFor(lang);
  if (!LANGUAGES.has(options.outputLanguage)) return 'unavailable';
  try {
    return await withTimeout(api.availability(options), AVAILABILITY_LIMIT);
  } catch {
    // The browser does not answer, does not know the language, or the page forbids its use.
    return 'unavailable';
  }
}

/** The same for `availability` and `create`: the draft asks for that. One paragraph is what "tldr" and "long" mean. */
export function optionsFor(lang: string | null): SummarizerOptions {
  const language = lang?.split(/[-_]/, 1)[0]?.toLowerCase() || 'en';
  return {
    type: 'tldr',
    format: 'plain-text',
    length: 'long',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

/**
 * What the models of Chrome and Edge write. Asked for anything else, Chrome says no and logs an error besides, in
 * reader mode to the console of the page.
 */
const LANGUAGES = new Set(['de', 'en', 'es', 'fr', 'ja']);

/** Milliseconds. */
const AVAILABILITY_LIMIT = 2_000;
