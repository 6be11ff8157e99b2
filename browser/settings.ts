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
  const [synced, local] = await Promise.all([stored('sync'), stored('local')]);
  return readSettings({ ...synced, ...local });
}

/**
 * Keeps a change, synced by the browser where it can and on this device where it can't. Returns whether it was kept.
 * It is sent off in the task of the call, because a popup may be closed in the next one. Each setting has a key of its
 * own, its name: so nothing has to be read before, and what is chosen elsewhere at the same time stays.
 */
export function saveSettings(change: Partial<Settings>): Promise<boolean> {
  const isSynced = sync(change);
  lastSave = lastSave.then(async () => {
    const { local } = browser.storage;
    // A copy on this device exists only where syncing failed, and then it is the newer one.
    const keeping = (await isSynced) ? local.remove(Object.keys(change)) : local.set({ ...change });
    return keeping.then(
      () => true,
      () => isSynced,
    );
  });
  return lastSave;
}

/** Has the browser sync what it would not when it was chosen. */
export async function syncAgain(): Promise<void> {
  const found = await browser.storage.local.get<Stored>(NAMES).catch((): Stored => ({}));
  const names = NAMES.filter((name) => found[name] !== undefined);
  const here = readSettings(found);
  if (names.length > 0) await saveSettings(Object.fromEntries(names.map((name) => [name, here[name]])));
}

/** Calls back with the new settings whenever they change, here or on another device. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (NAMES.some((name) => name in changes)) void loadSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How many settings differ from their default. */
export function countChoices(settings: Settings): number {
  return Object.keys(choices(settings)).length;
}

type Name = keyof Settings;

/** Settings as a store holds them: whatever somebody put there. */
type Stored = Partial<Record<Name, unknown>>;

// The keys of the schema are its names.
const NAMES = Object.keys(SETTINGS) as Name[];

let lastSave: Promise<boolean> = Promise.resolve(true);

/** Has the browser sync settings; returns whether it takes them. */
async function sync(settings: Partial<Settings>): Promise<boolean> {
  const chosen = choices(settings);
  const initial = Object.keys(settings).filter((name) => !(name in chosen));
  try {
    const { sync } = browser.storage;
    await Promise.all([
      initial.length > 0 && sync.remove(initial),
      Object.keys(chosen).length > 0 && sync.set(chosen),
    ]);
    return true;
  } catch {
    // Syncing is switched off, over its quota or not there in this browser.
    return false;
  }
}

/** What an area holds of the settings; nothing when it can't be reached. */
async function stored(area: 'local' | 'sync'): Promise<Stored> {
  try {
    const found = await browser.storage[area].get<Stored>(NAMES);
    // Each area tells of what it holds alone, so that neither hides the other's.
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  } catch {
    // An unreachable store must not keep the article from being shown.
    return {};
  }
}

/** Only what differs from the defaults is stored, so that better defaults reach readers who never chose. */
function choices(settings: Partial<Settings>): Partial<Settings> {
  const names = NAMES.filter((name) => name in settings && settings[name] !== SETTINGS[name].initial);
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
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
