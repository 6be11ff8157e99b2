import { browser } from 'wxt/browser';

/** What a reader can choose. The order of the choices is the order of the controls; the first is the default. */
export const SETTINGS = {
  theme: oneOf('system', 'light', 'sepia', 'dark', 'black', 'contrast'),
  /** What the story is set in. */
  typeface: oneOf('newsreader', 'franklin', 'atkinson', 'lexend', 'system-serif', 'system-sans'),
  /** Size of the text, in per cent of the design's. */
  textSize: range({ initial: 100, min: 80, max: 200, step: 5 }),
  /** Weight of the text, as CSS counts it. */
  textWeight: range({ initial: 400, min: 300, max: 700, step: 50 }),
  /** Length of a line, in letters of the chosen typeface. */
  measure: range({ initial: 66, min: 40, max: 100, step: 2 }),
  /** Height of a line, in per cent of the design's, which is another one for each script. */
  lineHeight: range({ initial: 100, min: 80, max: 160, step: 5 }),
  /** Space that is added between letters and between words, in hundredths of the text's size. */
  letterSpacing: range({ initial: 0, min: 0, max: 20, step: 1 }),
  wordSpacing: range({ initial: 0, min: 0, max: 50, step: 2 }),
  alignment: oneOf('start', 'justify'),
  /** Whether words may be divided, by the rules of the article's language. */
  isHyphenated: flag(true),
  /** Whether pictures are asked for at all: the site that has them sees who asks. */
  images: oneOf('show', 'on-click', 'never'),
  /** Which form of the summary shows first. */
  summaryForm: oneOf('paragraph', 'key-points', 'rewritten'),
  /** Whether the browser's own language model may write summaries: not before the reader says so. */
  model: oneOf('offered', 'on', 'off'),
  /** What stands out in reader mode: everything, the paragraph that is being read, or a few lines. */
  focus: oneOf('off', 'paragraph', 'ruler'),
  /** Pace of reading aloud, in per cent of the voice's own. */
  speechRate: range({ initial: 100, min: 50, max: 250, step: 10 }),
  /** Name of the voice that reads aloud where it speaks the article's language; empty for the browser's choice. */
  speechVoice: shortText(''),
  /** Whether this device keeps how far an article has been read. */
  isPlaceKept: flag(true),
  /** Whether the toolbar button bears the number of removed blocks. */
  isCountOnButton: flag(false),
  /** Whether single letters act in popup and reader mode: who speaks to the computer, or types blindly, may not want it. */
  areKeysOn: flag(true),
  /** Opens the shadow root of reader mode, so that other extensions (and the page) reach the text in it. */
  isReaderOpen: flag(false),
};

export type Settings = { readonly [Name in keyof typeof SETTINGS]: (typeof SETTINGS)[Name]['initial'] };

export const DEFAULT_SETTINGS: Settings = readSettings(undefined);

/** Settings from whatever was stored: what is missing, unknown or out of its limits becomes the default. */
export function readSettings(stored: unknown): Settings {
  const values = isRecord(stored) ? stored : {};
  const read = Object.entries(SETTINGS).map(([name, field]) => [name, field.read(values[name])]);
  // The entries are those of the schema, read by its own fields.
  return Object.fromEntries(read) as Settings;
}

/** The stored settings; never throws, a broken or unreachable store gives the defaults. */
export async function loadSettings(): Promise<Settings> {
  const local = await stored('local');
  return readSettings(isRecord(local) ? local : await stored('sync'));
}

/**
 * Keeps a change, synced by the browser where it can and on this device where it can't.
 * Returns whether the change was kept. Changes are kept one after the other, so that none undoes another.
 */
export function saveSettings(change: Partial<Settings>): Promise<boolean> {
  const kept = lastSave.then(async () => keep({ ...(await loadSettings()), ...change }));
  lastSave = kept;
  return kept;
}

/** Forgets every choice on all devices of the reader. Returns whether that worked. */
export function forgetSettings(): Promise<boolean> {
  return saveSettings(DEFAULT_SETTINGS);
}

/** Calls back with the new settings whenever they change, here or on another device. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How many settings differ from their default. */
export function countChoices(settings: Settings): number {
  return Object.keys(choices(settings)).length;
}

const KEY = 'settings';

let lastSave: Promise<boolean> = Promise.resolve(true);

/** A copy on this device exists only where syncing failed, and then it is the newer one. */
async function keep(settings: Settings): Promise<boolean> {
  const value = { [KEY]: choices(settings) };
  try {
    await browser.storage.sync.set(value);
    await browser.storage.local.remove(KEY);
    return true;
  } catch {
    // Syncing is switched off, over its quota or not there in this browser.
    return await browser.storage.local.set(value).then(
      () => true,
      () => false,
    );
  }
}

/** What was stored in an area, or undefined when there is nothing or the area can't be reached. */
async function stored(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await browser.storage[area].get(KEY))[KEY];
  } catch {
    // An unreachable store must not keep the article from being shown.
    return undefined;
  }
}

/** Only what differs from the defaults is stored, so that better defaults reach readers who never chose. */
function choices(settings: Settings): Partial<Settings> {
  const names = Object.keys(SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(
    names.filter((name) => settings[name] !== SETTINGS[name].initial).map((name) => [name, settings[name]]),
  );
}

interface Field<T> {
  readonly initial: T;
  /** The value when it is allowed, the default when it isn't. */
  read(value: unknown): T;
}

function oneOf<const T extends string>(
  initial: T,
  ...others: T[]
): Field<T> & { readonly values: readonly T[] } {
  const values = [initial, ...others];
  return { initial, values, read: (value) => values.find((allowed) => allowed === value) ?? initial };
}

interface Limits {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

function range(limits: Limits): Field<number> & Limits {
  const { initial, min, max, step } = limits;
  const read = (value: unknown) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return initial;
    return Math.min(max, Math.max(min, min + Math.round((value - min) / step) * step));
  };
  return { ...limits, read };
}

function flag(initial: boolean): Field<boolean> {
  return { initial, read: (value) => (typeof value === 'boolean' ? value : initial) };
}

function shortText(initial: string): Field<string> {
  return { initial, read: (value) => (typeof value === 'string' && value.length <= 200 ? value : initial) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
