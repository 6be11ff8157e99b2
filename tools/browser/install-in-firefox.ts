import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archive } from '../zip/archive.ts';
import { filesBelow } from '../zip/files.ts';
import type { Marionette } from './marionette.ts';

/** Installs a built extension until the browser ends. Returns its id. */
export function installForSession(line: Marionette, extension: string): Promise<string> {
  return install(line, extension, true);
}

/**
 * Installs a built extension for good, if the profile does not have it already. What nobody has signed is taken like that
 * by the ESR and by Firefoxes for developers; others take it for the session alone, and keep what it has stored. Returns
 * its id.
 */
export async function installForGood(line: Marionette, extension: string, profile: string): Promise<string> {
  const id = await idOf(extension);
  if (existsSync(path.join(profile, 'extensions', `${id}.xpi`))) return id;
  const file = path.join(profile, 'lede.xpi');
  await writeFile(file, archive(await filesBelow(extension)));
  return install(line, file, false).catch(() => install(line, extension, true));
}

/** With this a Firefox takes what nobody has signed. */
export const PREFERENCES_FOR_GOOD = { 'xpinstall.signatures.required': false };

async function install(line: Marionette, file: string, temporary: boolean): Promise<string> {
  const { value } = await line.send<{ value: string }>('Addon:Install', {
    path: file,
    temporary,
    // The browser starts it anew for that, as it does when a reader allows it right after installing.
    allowPrivateBrowsing: true,
  });
  return value;
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
