import { LIMITS } from '../../core/limits.ts';
import { STORY_WORDS, storyPage, times } from '../../tools/bench/hostile/page.ts';
import { HOSTILE_PAGES } from '../../tools/bench/hostile/pages.ts';
import { expect, test } from './fixtures.ts';

// The few that stand for all: `npm run bench:hostile` reads all of them, those too that Chromium does not come to draw.
for (const { name, html, build, hasStory } of HOSTILE_PAGES.filter(
  ({ name, isSample }) => isSample || /comments/.test(name),
))
  test(`${name}: an article, or a reason why not`, async ({ tab, hostileSite }) => {
    await tab.visit(hostileSite.put(html()));
    if (build) await tab.page.evaluate(`{ ${build} }`);
    const outcome = await tab.read();
    if (!outcome.ok) expect(hasStory ? `no story: ${outcome.reason}` : outcome.reason).toMatch(/^[a-z-]+$/);
    else if (hasStory) for (const words of STORY_WORDS) expect(JSON.stringify(outcome)).toContain(words);
  });

test('a page that is too large for one reading says so', async ({ tab, hostileSite, clickLede }) => {
  await tab.visit(hostileSite.put(storyPage({ after: times(LIMITS.visited, '<!----><i></i>') })));
  const popup = await clickLede(tab.page);
  await expect(popup.getByText('This page is very large. What you see is its first part.')).toBeVisible();
});
