import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages: Record<string, { message: string }> = generateChromeMessages(
  await parseMessagesFile('locales/en.yml'),
);

// The fake browser has no messages; it answers as a browser would that has the English ones.
beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, substitutions) => {
    const values = [substitutions ?? []].flat();
    return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => String(values[place - 1] ?? ''));
  });
});
