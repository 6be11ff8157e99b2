import { browser } from 'wxt/browser';

/** How far somebody has read in an article: which of its blocks stands at the top of the window, of how many. */
export interface ReadingPlace {
  readonly block: number;
  readonly of: number;
}

/** Where the reader was in the article of an address; null when that is not known or too long ago. */
export async function recallPlace(url: string, now = Date.now()): Promise<ReadingPlace | null> {
  const place = (await storedPlaces(now))[nameOf(url)];
  return place ? { block: place[0], of: place[1] } : null;
}

/**
 * Keeps where the reader is on this device for 30 days; null forgets it. Addresses are not kept, only numbers made of
 * them. Nothing is kept in private windows. Changes are made one after the other, so that none undoes another.
 */
export function keepPlace(url: string, place: ReadingPlace | null, now = Date.now()): Promise<void> {
  lastChange = lastChange.then(async () => {
    if (browser.extension?.inIncognitoContext) return;
    const { [nameOf(url)]: _, ...others } = await storedPlaces(now);
    const places = place ? { ...others, [nameOf(url)]: [place.block, place.of, now] } : others;
    const newest = Object.entries(places).slice(-MOST);
    // A full or forbidden store costs the place, nothing else.
    await browser.storage.local.set({ [KEY]: Object.fromEntries(newest) }).catch(() => {});
  });
  return lastChange;
}

/** Forgets all places. */
export function forgetPlaces(): Promise<void> {
  lastChange = lastChange.then(() => browser.storage.local.remove(KEY).catch(() => {}));
  return lastChange;
}

/** In how many articles a place is kept. */
export async function countPlaces(now = Date.now()): Promise<number> {
  return Object.keys(await storedPlaces(now)).length;
}

type StoredPlace = [block: number, of: number, at: number];

let lastChange: Promise<void> = Promise.resolve();

async function storedPlaces(now: number): Promise<Record<string, StoredPlace>> {
  const stored: unknown = await browser.storage.local.get(KEY).then(
    (found) => found[KEY],
    () => undefined,
  );
  if (typeof stored !== 'object' || stored === null) return {};
  const places = Object.entries(stored).filter(([, place]) => isPlace(place) && now - place[2] < KEPT);
  return Object.fromEntries(places);
}

function isPlace(value: unknown): value is StoredPlace {
  return Array.isArray(value) && value.length === 3 && value.every(Number.isFinite);
}

/** A number for an address without its fragment: FNV-1a, 64 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
function nameOf(url: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(url.replace(/#.*$/s, '')))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `a${hash.toString(36)}`;
}

const KEY = 'places';

/** Milliseconds of 30 days. */
const KEPT = 30 * 24 * 60 * 60 * 1_000;

const MOST = 500;
