import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { runFile, runFunction } from './injection.ts';
import { fakeTab } from './testing/tab.ts';

const tab = fakeTab();

test('a first refusal that came too early is tried again', async () => {
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(
    new Error('Cannot access contents of the page.'),
  );
  expect(await runFile(tab.id, '/reader.js')).toBe('on');
});

test('any other refusal is the caller’s', async () => {
  vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await expect(runFile(tab.id, '/reader.js')).rejects.toThrow('No tab');
});

test('a function gets its arguments and gives what it returns', async () => {
  expect(await runFunction(tab.id, (first: number, second: number) => first + second, 2, 3)).toBe(5);
});
