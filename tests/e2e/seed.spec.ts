import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './fixtures.ts';

// The page that started Lede, in words of its own: once with its blocks still hidden, once as scripts reveal them.
for (const slug of ['seed-hidden', 'seed-revealed'])
  test(`${slug}: the popup shows the whole story and none of the blocks`, async ({ visit, clickLede }) => {
    const { article, paragraphs, removed, absent } = expectationsOf(slug);
    const popup = await clickLede(await visit(`/fixtures/${slug}/source.html`));
    const page = popup.getByRole('main');
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(article.title);
    await expect(page.locator('.standfirst')).toHaveText(article.standfirst);
    await expect(page.getByRole('figure').first()).toContainText(article.image.caption);
    await expect(page.getByRole('figure').first().getByRole('img')).toBeVisible();
    await expect(page).toContainText(article.byline);
    await expect(page.locator(`time[datetime^="2026-10-08"]`)).toBeVisible();
    await expect(page.locator(`time[datetime^="2026-10-09"]`)).toBeVisible();
    for (const paragraph of paragraphs) await expect(page.locator('.text')).toContainText(paragraph);
    for (const words of absent) await expect(page).not.toContainText(words);

    await popup.getByRole('button', { name: /blocks removed/ }).click();
    const receipt = popup.getByRole('region', { name: /blocks removed/ });
    for (const { text, times } of removed)
      await expect(receipt.getByText(text), `"${text}" in the receipt`).toHaveCount(times);
  });

interface Expectations {
  article: { title: string; standfirst: string; byline: string; image: { caption: string } };
  paragraphs: string[];
  removed: { text: string; times: number }[];
  absent: string[];
}

function expectationsOf(slug: string): Expectations {
  const file = path.resolve(import.meta.dirname, '../fixtures', slug, 'expected.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Expectations;
}
