import { refusalFor, type TabRefusal } from './refusal.ts';

/** Asks a tab for what may be refused by the browser, and turns the refusal into a value. */
export async function guarded<Answer>(
  url: Promise<string | undefined> | string | undefined,
  ask: () => Promise<Answer>,
): Promise<Answer | { ok: false; reason: TabRefusal; detail: string }> {
  try {
    return await ask();
  } catch (error) {
    return { ok: false, reason: refusalFor(error, await url), detail: String(error) };
  }
}

/** A tab's answer, or what is said instead when it has not come in three seconds. */
export function inTime<Answer, Instead>(
  answer: Promise<Answer>,
  instead: Instead,
): Promise<Answer | Instead> {
  return Promise.race([answer, new Promise<Instead>((resolve) => setTimeout(resolve, PATIENCE, instead))]);
}

export const NOT_ANSWERING = { ok: false, reason: 'not-answering' } as const;

/** How long a page may take, in milliseconds, before the reader is told that it is not answering. */
const PATIENCE = 3_000;
