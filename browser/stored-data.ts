import { browser } from 'wxt/browser';

/** Everything that Lede has stored, by the browser's areas: what is synced, and what stays on this device. */
export interface StoredData {
  readonly sync: Readonly<Record<string, unknown>>;
  readonly local: Readonly<Record<string, unknown>>;
}

/** What is stored. Throws where the store can't be reached. */
export async function readStoredData(): Promise<StoredData> {
  const [sync, local] = await Promise.all([browser.storage.sync.get(), browser.storage.local.get()]);
  return { sync, local };
}

/** The stored data as a file to keep or to take to another device. */
export function toFile(data: StoredData): string {
  return `${JSON.stringify({ [MARK]: 1, ...data }, null, 2)}\n`;
}

/** The data of such a file; null for any other. What the values mean is checked by those who read them. */
export function fromFile(text: string): StoredData | null {
  try {
    const file: unknown = JSON.parse(text);
    if (!isRecord(file) || file[MARK] !== 1 || !isRecord(file.sync) || !isRecord(file.local)) return null;
    return { sync: file.sync, local: file.local };
  } catch {
    // Not JSON.
    return null;
  }
}

/** Puts data in the place of what is stored. Returns whether that worked; where it didn't, all is as it was. */
export async function replaceStoredData(data: StoredData): Promise<boolean> {
  const before = await readStoredData();
  try {
    await write(data);
    return true;
  } catch {
    // Over a quota, for example: a file that somebody has made longer.
    await write(before);
    return false;
  }
}

/** Deletes everything that is stored and gives back the right to open sites by itself. */
export async function deleteEverything(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]);
  localStorage.clear();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

async function write({ sync, local }: StoredData): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]);
  await Promise.all([browser.storage.sync.set({ ...sync }), browser.storage.local.set({ ...local })]);
}

const MARK = 'lede';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
