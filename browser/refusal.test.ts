import { expect, test } from 'vitest';
import { isWorthAnotherTry, refusalFor } from './refusal.ts';

// What Chromium and Firefox were seen to say.
const NO_PERMISSION =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['Cannot access a chrome:// URL', 'chrome://settings/', 'browser-page'],
  [
    'Cannot access a chrome-extension:// URL of different extension',
    'chrome-extension://abc/a.html',
    'browser-page',
  ],
  ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'browser-page'],
  [
    'This page cannot be scripted due to an ExtensionsSettings policy.',
    'https://example.com/',
    'browser-page',
  ],
  [NO_PERMISSION, 'view-source:https://example.com/', 'browser-page'],
  [NO_PERMISSION, 'about:addons', 'browser-page'],
  [NO_PERMISSION, undefined, 'browser-page'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/', 'browser-page'],
  ['Missing host permission for the tab', 'https://example.com/', 'error-page'],
  [NO_PERMISSION, 'about:blank', 'blank'],
  [
    'Cannot access contents of url "file:///a.html". Extension manifest must request permission.',
    'file:///a.html',
    'file-access',
  ],
  ['Frame with ID 0 is showing error page', 'https://example.com/', 'error-page'],
  ['Frame with ID 0 was removed.', 'https://example.com/', 'page-changed'],
  ['No tab with id: 12.', undefined, 'page-changed'],
  ['The tab was closed.', undefined, 'page-changed'],
  [NO_PERMISSION, 'https://example.com/another-site', 'page-changed'],
  ['Something new', 'https://example.com/', 'failed'],
])('"%s" at %s is %s', (message, url, reason) => {
  expect(refusalFor(new Error(message), url)).toBe(reason);
});

test('only a refusal that may have been too early is worth another try', () => {
  expect(isWorthAnotherTry(new Error(NO_PERMISSION))).toBe(true);
  expect(isWorthAnotherTry(new Error('Cannot access a chrome:// URL'))).toBe(false);
});
