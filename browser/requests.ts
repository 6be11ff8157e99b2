import { browser } from 'wxt/browser';
import { BUTTON_STATES, type ButtonState } from './button-state.ts';
import { FAMILIES, type Family } from './families.ts';
import type { Typeface } from './isolated-world.ts';

/** What scripts of Lede can't do by themselves inside a page. */
export type Request =
  | { readonly ask: 'settings' }
  | { readonly ask: 'keys' }
  | { readonly ask: 'button'; readonly state: ButtonState }
  | { readonly ask: 'typefaces'; readonly families: readonly Family[] };

/** Opens the settings, from inside a page. */
export async function askForSettings(): Promise<void> {
  await send<void>({ ask: 'settings' });
}

/** Families of type, whole, for inside a page; none where Lede was updated since the page was opened. */
export async function askForTypefaces(families: readonly Family[]): Promise<readonly Typeface[]> {
  return (await send<Typeface[]>({ ask: 'typefaces', families })) ?? [];
}

/** Has the toolbar button show how the tab of this page stands. */
export async function askForButton(state: ButtonState): Promise<void> {
  await send<void>({ ask: 'button', state });
}

/** The keys that switch reader mode; null when the reader has set none or Lede was updated since. */
export function askForKeys(): Promise<string | null> {
  return send<string>({ ask: 'keys' });
}

/** A message as a request; null for anything else. */
export function readRequest(message: unknown): Request | null {
  const { ask, families, state } = (message ?? {}) as Partial<Record<'ask' | 'families' | 'state', unknown>>;
  if (ask === 'settings' || ask === 'keys') return { ask };
  if (ask === 'button') {
    const known = BUTTON_STATES.find((name) => name === state);
    return known ? { ask, state: known } : null;
  }
  if (ask !== 'typefaces' || !Array.isArray(families)) return null;
  return { ask, families: FAMILIES.filter((family) => families.includes(family)) };
}

async function send<Answer>(request: Request): Promise<Answer | null> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    // Lede was updated or removed since; reader mode goes on with what it has.
    return null;
  }
}
