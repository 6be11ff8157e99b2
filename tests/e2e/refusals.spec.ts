import { expect, test } from './fixtures.ts';

test('a front page offers its stories, and can be cleaned all the same', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/'));
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('This is a front page, not an article.');
  await expect(popup.getByText('It leads to 9 stories.')).toBeVisible();
  const stories = popup.getByRole('list').getByRole('link');
  await expect(stories).toHaveCount(5);
  await popup.getByRole('button', { name: 'All 9 stories' }).click();
  await expect(stories).toHaveCount(9);
  await expect(stories.first()).toHaveText('Forty-one books of the sea');
  await expect(stories.first()).toHaveAttribute('href', /\/article\.html$/);
  await popup.getByRole('button', { name: 'Clean it anyway' }).click();
  await expect(popup.getByText('This is a front page')).toBeHidden();
});

test('a story of a front page opens in a tab of its own', async ({ visit, clickLede, context }) => {
  const popup = await clickLede(await visit('/'));
  const opened = context.waitForEvent('page');
  // The new tab takes the focus, and the popup closes under the click.
  const link = popup.getByRole('link', { name: 'Forty-one books of the sea' });
  await link.click().catch(() => {});
  const story = await opened;
  await expect(story.getByRole('heading', { level: 1 })).toHaveText('Forty-one books of the sea');
  await story.close();
});

for (const { path, sentence } of [
  { path: '/gone', sentence: 'This page is not there.' },
  { path: '/consent.html', sentence: 'The page asks for your consent first.' },
  { path: '/video.html', sentence: 'This page is there for its video.' },
])
  test(`${path}: "${sentence}"`, async ({ visit, clickLede, expectedErrors }) => {
    // The browser's own word on a page that is not there.
    if (path === '/gone') expectedErrors.push(/status of 404/);
    const page = await visit(path);
    const popup = await clickLede(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(sentence);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('button', { name: 'Back to the page' }).click();
    await closed;
    const again = await clickLede(page);
    await again.getByRole('button', { name: 'Clean it anyway' }).click();
    const text = await page.locator('main p').first().innerText();
    await expect(again.locator('.text')).toContainText(text);
  });

test('a stub says how much of the article is there, in popup and reader mode', async ({
  visit,
  clickLede,
}) => {
  const popup = await clickLede(await visit('/stub.html'));
  const notice =
    'This page holds the first 2 paragraphs. The rest is for subscribers of Saltmarsh Courier. Back to the page to sign in';
  await expect(popup.locator('.notice')).toHaveText(notice);
  await expect(popup.locator('.text')).toContainText('the coffee had been strong');
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Back to the page to sign in' }).click();
  await closed;
});

test('a live blog has its entries with their times, the newest first', async ({ visit, clickLede }) => {
  const popup = await clickLede(await visit('/live.html'));
  await expect(popup.locator('.notice')).toHaveText('A live blog: 3 entries, the newest first.');
  await expect(popup.locator('.text h2')).toHaveText([
    '11:20 The fog lifts over an empty bay',
    '10:40 A sail is seen',
    '10:05 The start, as far as one can tell',
  ]);
  await expect(popup.locator('.text h2 time').first()).toHaveAttribute(
    'datetime',
    '2026-08-02T11:20:00+02:00',
  );
});
