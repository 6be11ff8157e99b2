import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedSites, registerVisits, siteName, siteOf } from './sites.ts';

interface Script {
  id: string;
  matches: string[];
}

let origins: string[];
let scripts: Script[];

beforeEach(() => {
  origins = [];
  scripts = [];
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation((async () => ({ origins })) as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockImplementation(
    (async () => scripts) as never,
  );
  vi.spyOn(fakeBrowser.scripting, 'unregisterContentScripts').mockImplementation((async () => {
    scripts = [];
  }) as never);
  vi.spyOn(fakeBrowser.scripting, 'registerContentScripts').mockImplementation((async (added: Script[]) => {
    for (const { id } of added)
      if (scripts.some((script) => script.id === id)) throw new Error(`Duplicate script ID '${id}'`);
    scripts.push(...added);
  }) as never);
});

test.each([
  ['https://example.org/story?a=1#b', 'https://example.org/*'],
  ['http://localhost:8080/', 'http://localhost/*'],
  ['file:///home/story.html', null],
  ['about:blank', null],
  ['not an address', null],
])('the site of %s is %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test('a site is told by its host', () => {
  expect(siteName('https://www.example.org/*')).toBe('www.example.org');
});

test('only single hosts count as sites, whatever else the browser was told to allow', async () => {
  origins = [
    'https://*/*',
    'https://b.example/*',
    '<all_urls>',
    'https://*.c.example/*',
    'http://a.example/*',
  ];
  expect(await grantedSites()).toEqual(['http://a.example/*', 'https://b.example/*']);
});

test('nothing is registered without a site', async () => {
  await registerVisits();
  expect(scripts).toEqual([]);
});

test('the script is registered for the granted sites, once, and goes with the last of them', async () => {
  origins = ['https://a.example/*'];
  await Promise.all([registerVisits(), registerVisits()]);
  expect(scripts).toMatchObject([{ matches: ['https://a.example/*'] }]);
  origins = ['https://a.example/*', 'https://b.example/*'];
  await registerVisits();
  expect(scripts).toMatchObject([{ matches: ['https://a.example/*', 'https://b.example/*'] }]);
  origins = [];
  await registerVisits();
  expect(scripts).toEqual([]);
});
