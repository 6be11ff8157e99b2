import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ExtensionBrowser, openExtensionBrowser } from '../../browser/extension-browser.ts';
import { serveSite } from '../../browser/site.ts';
import { findChromium } from '../../chromium.ts';

/** Fresh browsers with Lede's production build, or with an extension that holds one word, and pages for them. */
export interface ExtensionBrowsers {
  open(name: 'empty' | 'lede'): Promise<ExtensionBrowser>;
  /** Where a page is served, its own scripts and all that it would fetch shut off. */
  addressOf(index: number): string;
}

/** Serves pages for as long as the work with them takes. */
export async function inExtensionBrowsers(
  pages: readonly string[],
  work: (browsers: ExtensionBrowsers) => Promise<void>,
): Promise<void> {
  const executablePath = await findChromium();
  const empty = writeEmptyExtension();
  const site = await serveSite({}, (_request, response, { pathname }) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(pages[Number(pathname.slice(1))] ?? '');
    return true;
  });
  try {
    await work({
      open: (name) =>
        openExtensionBrowser({
          extension: name === 'empty' ? empty : LEDE,
          executablePath,
          isHeadless: true,
          args: ARGS,
        }),
      addressOf: (index) => `${site.url}/${index}`,
    });
  } finally {
    site.close();
    rmSync(empty, { recursive: true });
  }
}

/** An extension that does nothing but open a popup. */
function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><p style="width:420px;height:600px">Empty</p>');
  return folder;
}

const LEDE = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const ARGS = [
  '--window-size=1280,900',
  '--disable-gpu',
  '--mute-audio',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];
