import { STORY_WORDS } from '../../tools/bench/hostile/page.ts';
import { expect, test } from './fixtures.ts';
import { report } from './report.ts';
import { clobberedPages, readNames } from './vectors/clobbering.ts';
import { shareOf } from './vectors/index.ts';

/** Tests of their own, which several browsers can share. */
const PARTS = 4;

for (let part = 1; part <= PARTS; part++)
  test(`fields called like what Lede reads hide nothing from it (${part} of ${PARTS})`, async ({
    tab,
    share,
  }) => {
    const names = readNames();
    const pages = shareOf(clobberedPages(names), share).filter((_, index) => index % PARTS === part - 1);
    for (const { id, html } of pages) {
      await tab.show(html);
      const outcome = JSON.stringify(await tab.read());
      for (const words of STORY_WORDS) expect(outcome, id).toContain(words);
      expect(await tab.openReader(), id).toBe('on');
      expect(await tab.readerText(), id).toContain(STORY_WORDS[1]);
      await tab.leaveReader();
    }
    report('pages with names that hide a property', `${pages.length}, of ${names.length} names in all`);
  });
