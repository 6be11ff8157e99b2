import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { openReader } from './turn-on.ts';

for (const path of ['/news/', '/rtl.html'])
  test(`reader mode with its appearance can be used by everyone, in every theme: ${path}`, async ({
    visit,
    clickLede,
  }) => {
    const page = await visit(path);
    const reader = await openReader(page, await clickLede(page));
    await reader.getByRole('button', { name: 'Appearance' }).click();
    await reader.getByText('Spacing and more').click();
    for (const theme of ['Light', 'Sepia', 'Dark', 'Black', 'Contrast', 'System']) {
      await reader.getByRole('radio', { name: theme, exact: true }).check();
      const { violations } = await new AxeBuilder({ page }).include('html > div').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`),
        theme,
      ).toEqual([]);
    }
  });

test('a typeface that is chosen in reader mode is there at once, and gone with a reset', async ({
  visit,
  clickLede,
}) => {
  const page = await visit('/news/');
  const reader = await openReader(page, await clickLede(page));
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await reader.getByRole('radio', { name: /^Lexend/ }).check();
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].some((face) => /Lexend/.test(face.family))))
    .toBe(true);
  await expect(reader.locator('.text')).toHaveCSS('font-family', /^"Lexend/);
  await reader.getByRole('button', { name: 'Reset' }).click();
  await expect(reader.locator('.text')).toHaveCSS('font-family', /^"Newsreader/);
});
