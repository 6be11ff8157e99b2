import { expect, test } from './fixtures.ts';

test('where the makers take reports, their form opens with what the reader has left in', async ({
  visit,
  clickLede,
  context,
  expectedErrors,
}) => {
  // The browser may ask for the sign of the form's site, past what the test answers.
  expectedErrors.push(/github\.com\/favicon\.ico/);
  const asked: string[] = [];
  await context.route('https://github.com/**', async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<title>The form</title>' });
  });
  const popup = await clickLede(await visit('/news/'));
  await popup.getByRole('button', { name: 'More' }).click();
  await popup.getByRole('button', { name: 'Report this page' }).click();
  const text = popup.getByRole('textbox', { name: 'The report' });
  await text.fill((await text.inputValue()).replace(/^address: .*$/m, 'address: http://harbour.example/'));
  expect(asked).toEqual([]);
  const opening = context.waitForEvent('page');
  const closed = popup.waitForEvent('close');
  // The popup closes for the new tab, in the middle of the click.
  const click = popup.getByRole('link', { name: 'Open the form' }).click();
  await Promise.all([closed, click.catch(() => {})]);
  await (await opening).waitForURL('https://github.com/**');
  const form = new URL(asked[0] ?? '');
  expect(form.pathname).toBe('/example/lede/issues/new');
  expect(form.searchParams.get('template')).toBe('page.yml');
  expect(form.searchParams.get('address')).toBe('http://harbour.example/');
  expect(form.searchParams.get('report')).toMatch(/^address: http:\/\/harbour\.example\/\nlede: /);
  await context.unroute('https://github.com/**');
});
