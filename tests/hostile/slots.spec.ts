import { STORY_WORDS } from '../../tools/bench/hostile/page.ts';
import { expect, test } from './fixtures.ts';
import { ringing } from './oracle/control.ts';
import { findFaults } from './oracle/find-faults.ts';
import { OWN_NAMES } from './oracle/own-names.ts';
import { report } from './report.ts';
import { shareOf } from './vectors/index.ts';
import { countSlots, slotPages } from './vectors/slots.ts';

test.use({ expectedErrors: [/^(?!.*\(chrome-extension:\/\/[a-p]{32}\/)/s] });

test('what a page says of itself is text, and no longer than it may be', async ({ tab, share }) => {
  const rung = ringing(tab.page);
  const pages = shareOf(slotPages(), share);
  for (const { id, html } of pages) {
    await tab.show(html);
    const outcome = await tab.read();
    if (!outcome.ok) throw new Error(`${id}: expected an article, got the refusal "${outcome.reason}".`);
    const { image, ...article } = outcome.article;
    const said: Partial<Record<keyof typeof LONGEST, string | null>> = { ...article, ...image };
    for (const [field, limit] of Object.entries(LONGEST))
      expect(said[field as keyof typeof LONGEST]?.length ?? 0, `${field} of ${id}`).toBeLessThanOrEqual(
        limit,
      );
    expect(await tab.openReader(), id).toBe('on');
    expect(await tab.readerFaults(), id).toEqual([]);
    expect(await tab.readerText(), id).toContain(STORY_WORDS[1]);
  }
  report('hostile values where pages tell about themselves', String(pages.length * countSlots()));
  expect(rung).toEqual([]);
});

test('what a page says of itself is text in the popup, in its receipt and in what it brings back', async ({
  tab,
  clickLede,
  share,
}) => {
  const rung: string[] = [];
  const pages = slotPages().filter((_, index) => index % POPUPS === 0);
  for (const { id, html } of shareOf(pages, share)) {
    await tab.show(html);
    const popup = await clickLede(tab.page);
    const heard = ringing(popup);
    const story = popup.locator('article.story');
    await expect(story, id).toContainText(STORY_WORDS[1]);
    const receipt = popup.getByRole('button', { name: /removed$/ });
    await receipt.click();
    await popup.getByRole('button', { name: 'Show all in place' }).click();
    await expect(story.locator('.restored').first(), id).toBeVisible();
    expect(await story.evaluate(findFaults, OWN_NAMES), id).toEqual([]);
    expect(await popup.locator('.site').evaluate(findFaults, OWN_NAMES), id).toEqual([]);
    await popup.close();
    rung.push(...heard);
  }
  expect(rung).toEqual([]);
});

/** One page in so many is shown in the popup too, which draws by the same components. */
const POPUPS = 3;

/** Most characters that a page can put into a field of the article. */
const LONGEST = {
  title: 300,
  byline: 200,
  siteName: 100,
  excerpt: 500,
  standfirst: 2_000,
  lang: 35,
  publishedTime: 40,
  modifiedTime: 40,
  src: 4_000,
  alt: 1_000,
  caption: 2_000,
  credit: 500,
} as const;
