import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

test.use({ language: 'ar' });

for (const [path, direction] of [
  ['/news/', 'ltr'],
  ['/rtl.html', 'rtl'],
] as const)
  test(`reader mode in Arabic runs from right to left, its article ${direction}: ${path}`, async ({
    visit,
    clickLede,
  }) => {
    const page = await visit(path);
    const popup = await clickLede(page);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('switch', { name: 'وضع القراءة' }).click();
    await closed;
    const reader = page.locator('html > div').last().locator('dialog');
    await expect(reader.locator('.summary[aria-busy="false"]')).toBeAttached();
    for (const words of ['.bar', '.byline', '.summary-head'])
      await expect(reader.locator(words).first(), words).toHaveCSS('direction', 'rtl');
    for (const words of ['.headline', '.summary-text', '.text > p'])
      await expect(reader.locator(words).first(), words).toHaveCSS('direction', direction);
    await expect(reader.getByRole('button', { name: /^خروج/ })).toBeVisible();
    for (const name of [/^أُزيل|^لم يُزَل/, 'المظهر', 'المزيد']) {
      const button = reader.getByRole('button', { name, exact: true }).first();
      if (await button.isDisabled()) continue;
      await button.click();
      const { violations } = await new AxeBuilder({ page }).include('html > div').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
