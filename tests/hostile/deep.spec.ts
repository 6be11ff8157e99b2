import { DEPTHS } from '../../tools/bench/hostile/depths.ts';
import { STORY_WORDS } from '../../tools/bench/hostile/page.ts';
import { countHosts } from '../e2e/page-state.ts';
import { turnOn } from '../e2e/turn-on.ts';
import { expect, test } from './fixtures.ts';

for (const { name, html, build } of DEPTHS.filter(({ name }) => name.startsWith('a story')))
  test(`${name} is read, shown and given back`, async ({ tab, hostileSite, clickLede }) => {
    await tab.visit(hostileSite.put(html()));
    await tab.page.evaluate(`{ ${build} }`);
    const popup = await clickLede(tab.page);
    await expect(popup.locator('article.story')).toContainText(STORY_WORDS[1]);
    await turnOn(popup);
    expect(await countHosts(tab.page)).toBe(1);
    expect(await tab.readerText()).toContain(STORY_WORDS[1]);
    await tab.leaveReader();
  });
