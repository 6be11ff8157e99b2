import type { Refusal } from './article.ts';
import { largeFrames } from './large-frames.ts';
import { type PageReading, type ReadOptions, readInSteps, type Step } from './pipeline.ts';

/**
 * Reads a page step by step, and where it holds no article itself, the frames that the same site shows in it: what is in them is
 * the page to whoever looks at it. Frames of other sites are closed to a page's scripts.
 */
export function readWithFrames(document: Document, options: ReadOptions = {}): Generator<Step, PageReading> {
  return readWithin(document, options, 0);
}

function* readWithin(document: Document, options: ReadOptions, depth: number): Generator<Step, PageReading> {
  const reading = yield* readInSteps(document, options);
  const { outcome } = reading;
  if (outcome.ok || depth === MAX_DEPTH || options.selection || !MAY_BE_FRAMED.has(outcome.reason))
    return reading;
  // Addresses that people see are the tab's, and what the site answered was for the page.
  const { status, ...others } = options;
  const inside = { ...others, url: options.url ?? document.URL };
  for (const frame of largeFrames(document).slice(0, MAX_FRAMES)) {
    const framed = frame.contentDocument;
    const found = framed?.documentElement && (yield* readWithin(framed, inside, depth + 1));
    if (found?.outcome.ok) return found;
  }
  return reading;
}

/** Why a page may give no article though one is seen on it. */
const MAY_BE_FRAMED: ReadonlySet<Refusal> = new Set(['blank', 'in-frame', 'no-article']);

/** Frames looked into on one page, and how deep they may lie in each other. */
const MAX_FRAMES = 5;
const MAX_DEPTH = 3;
