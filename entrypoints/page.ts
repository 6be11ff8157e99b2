import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isolatedWorld } from '../browser/isolated-world.ts';
import type { Outcome } from '../core/article.ts';
import { readPage } from '../core/pipeline.ts';

/**
 * Reads the page it is injected into. What it returns goes back to browser/page.ts as JSON. It is no content script
 * of WXT, because those announce themselves to the page, by the extension's id.
 */
export default defineUnlistedScript(async () => {
  await parsed(document);
  return JSON.stringify({ url: document.URL, outcome: read() });
});

function read(): Outcome {
  const world = isolatedWorld();
  delete world.reading;
  try {
    world.reading = readPage(document);
    return world.reading.outcome;
  } catch (error) {
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

/** Waits until the page has been parsed, but not for long: what stands there by then is worth reading. */
function parsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  const event = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.race([event, patience]);
}

/** Milliseconds; under the three seconds after which browser/page.ts says that the page is not answering. */
const PATIENCE = 1_500;
