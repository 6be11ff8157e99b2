import { browser } from 'wxt/browser';

/**
 * The sites whose articles open in reader mode by themselves are those that the reader has granted, each in the
 * browser's own prompt: the permission is the setting, and taking one back takes back the other. A site is written as
 * the browser writes it, `https://example.org/*`.
 */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isOneSite).sort();
}

/** The site of an address; null for what is not on the web. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** A site in words: its host. */
export function siteName(site: string): string {
  return site.replace(/^https?:\/\/|\/\*$/g, '');
}

/** Asks the reader for a site, by the browser's own prompt. Only in a click; returns the answer. */
export function askForSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

/** Takes a site back, with the permission. */
export async function giveBackSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [site] });
}

/** Calls back whenever a site was granted or taken back, here or in the browser's own settings. Returns how to stop. */
export function watchSites(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  return () => {
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  };
}

/**
 * Has the browser run the script that waits for articles on granted sites, and nowhere else: without such a site it
 * is not registered at all.
 */
export function registerVisits(): Promise<void> {
  registered = registered.then(register, register);
  return registered;
}

let registered: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const { scripting } = browser;
  const [matches, known] = await Promise.all([grantedSites(), scripting.getRegisteredContentScripts()]);
  if (known.length > 0) await scripting.unregisterContentScripts();
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    { id: VISIT, matches, js: ['visit.js'], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Whether a pattern names one host. Whoever grants more in the browser's settings has not asked for this. */
function isOneSite(pattern: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(pattern);
}

const VISIT = 'visit';
