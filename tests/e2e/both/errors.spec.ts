import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { turnOn } from './switch.ts';

/** Scripts of each room: of the extension's own pages, of the pages that are read, of the background. */
const SCRIPTS = ['read-ahead.js', 'page.js', 'reader.js', 'background.js'] as const;

test('what nobody catches in worker, popup or page fails a test', async ({ restart }) => {
  const tab = await restart((extension) => {
    for (const script of SCRIPTS) {
      const file = path.join(extension, script);
      writeFileSync(file, `${faults(script)}\n${readFileSync(file, 'utf8')}`);
    }
  });
  await tab.visit('/article.html');
  await turnOn(tab);
  const seen: string[] = [];
  await expect
    .poll(async () => {
      seen.push(...(await tab.takeErrors()));
      return SCRIPTS.flatMap((script) =>
        ['thrown', 'rejected'].filter((how) => !seen.some((error) => error.includes(`${how} in ${script}`))),
      );
    })
    .toEqual([]);
});

/** A script that throws and rejects once, in the background when it is asked for something: before, nobody is watching. */
function faults(script: (typeof SCRIPTS)[number]): string {
  const fail = `setTimeout(() => {
    Promise.reject(new Error('rejected in ${script}'));
    throw new Error('thrown in ${script}');
  })`;
  if (script !== 'background.js') return `${fail};`;
  return `{
    let hasFailed = false;
    chrome.runtime.onMessage.addListener(() => {
      if (!hasFailed) ${fail};
      hasFailed = true;
    });
  }`;
}
