import { LIMITS, MOST_LINES } from '../../core/limits.ts';
import { STORY_WORDS, storyPage, times } from '../../tools/bench/hostile/page.ts';
import { HOSTILE_PAGES } from '../../tools/bench/hostile/pages.ts';
import { turnOn } from '../e2e/turn-on.ts';
import { expect, test, WHOLE } from './fixtures.ts';

const IN_PART = 'This page is very large. What you see is its first part.';
/** Pages that Chromium itself takes seconds to load. */
const LONG =
  /^(?:1,000,000 attributes|[13]\d\d,000 .*(?:paragraphs?|words|before the story)|10 MB of (?:text|line|tabs))/;

const BEHIND = 'What stands behind the tables of the tides is read as well, by those who came so far.';

// The few that stand for all: `npm run bench:hostile` reads all of them, those too that Chromium does not come to draw.
for (const { name, html, build, hasStory } of HOSTILE_PAGES.filter(
  ({ name, isSample }) => isSample || /comments|before the story/.test(name),
))
  test(
    `${name}: an article, or a reason why not`,
    LONG.test(name) ? WHOLE : {},
    async ({ tab, hostileSite }) => {
      await tab.visit(hostileSite.put(html()));
      if (build) await tab.page.evaluate(`{ ${build} }`);
      const outcome = await tab.read();
      if (!outcome.ok) expect(hasStory ? `no story: ${outcome.reason}` : outcome.reason).toMatch(/^[a-z-]+$/);
      else if (hasStory) for (const words of STORY_WORDS) expect(JSON.stringify(outcome)).toContain(words);
    },
  );

test('of a text in more lines than are drawn, and of what stands behind it, the first part is shown', async ({
  tab,
  hostileSite,
  clickLede,
}) => {
  await tab.visit(
    hostileSite.put(storyPage({ inside: `<pre>${'x\n'.repeat(MOST_LINES + 10)}</pre><p>${BEHIND}</p>` })),
  );
  const popup = await clickLede(tab.page);
  await expect(popup.locator('article.story')).toContainText(BEHIND);
  const lines = await popup
    .locator('article.story pre')
    .evaluate((pre) => pre.textContent?.split('\n').length);
  expect(lines).toBe(MOST_LINES);
  await expect(popup.getByText(IN_PART)).toBeVisible();
  await turnOn(popup);
  expect(await tab.readerText()).toContain(STORY_WORDS[1]);
  await tab.leaveReader();
});

test('a page that is too large for one reading says so', async ({ tab, hostileSite, clickLede }) => {
  await tab.visit(hostileSite.put(storyPage({ after: times(LIMITS.visited, '<!----><i></i>') })));
  const popup = await clickLede(tab.page);
  await expect(popup.getByText(IN_PART)).toBeVisible();
});
