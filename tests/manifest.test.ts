import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const BUILD = path.resolve(import.meta.dirname, '../.output/chrome-mv3');

test('it asks for four permissions and for no site', () => {
  const { permissions, ...manifest } = readManifest();
  expect(permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.content_scripts).toBeUndefined();
  expect(manifest.optional_permissions).toBeUndefined();
  // Asked for one site at a time, in a click.
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('pages and other extensions find nothing of it', () => {
  const manifest = readManifest();
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  // Such events would carry the extension's id into the page.
  for (const script of [
    'page.js',
    'pages.js',
    'reader.js',
    'model.js',
    'summary.js',
    'take.js',
    'visit.js',
    'listen.js',
  ])
    expect(readFileSync(path.join(BUILD, script), 'utf8')).not.toMatch(/postMessage|CustomEvent/);
});

test('its own pages run its own scripts alone, and no string becomes script', () => {
  const policy = readManifest().content_security_policy.extension_pages;
  expect(Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/s, 2)))).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'img-src': 'http: https: data:',
    'media-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  });
});

test('the keys for reader mode can be changed and have a default', () => {
  expect(readManifest().commands['toggle-reader']?.suggested_key).toEqual({ default: 'Alt+Shift+E' });
});

interface Manifest extends Record<string, unknown> {
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key: unknown }>;
}

function readManifest(): Manifest {
  const file = path.join(BUILD, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
