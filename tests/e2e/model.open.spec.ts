import { AxeBuilder } from '@axe-core/playwright';
import { askedOf, expect, giveModelToReader, test } from './model.ts';
import { openReader } from './turn-on.ts';

test('reader mode offers the model and shows what it writes', async ({ choose, visit, clickLede, lede }) => {
  await choose({});
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await giveModelToReader(page, lede.extensionId, { pieces: [...HONEST, ' It cost 9 million pounds.'] });
  const reader = await openReader(page, popup);
  const card = reader.getByRole('region', { name: 'In short' });
  await card.getByRole('button', { name: 'Rewrite' }).click();
  await card.getByRole('button', { name: 'Let it write' }).click();
  await expect(card).toContainText(HONEST.join(''));
  await expect(card).toContainText('Written on this device by the browser’s model. May contain mistakes.');
  await expect(card).toContainText('1 sentence was left out because the article does not say so.');
  expect((await new AxeBuilder({ page }).include('html > div').analyze()).violations).toEqual([]);
  await card.getByRole('button', { name: 'Paragraph' }).click();
  await expect(card.getByRole('link')).toHaveCount(3);
});

for (const [where, plan] of [
  ['where the page’s window has no model', null],
  [
    'which does not ask its own',
    { pieces: ['Something else about the lamps of Alder Vale was written here.'] },
  ],
] as const)
  test(`what the model wrote in the popup goes along into reader mode, ${where}`, async ({
    planModel,
    choose,
    visit,
    clickLede,
    lede,
  }) => {
    await choose({ model: 'on', summaryForm: 'rewritten' });
    await planModel({ pieces: [...HONEST, ' It cost 9 million pounds.'] });
    const page = await visit('/news/');
    const popup = await clickLede(page);
    await expect(popup.getByRole('region', { name: 'In short' })).toContainText('1 sentence was left out');
    if (plan) await giveModelToReader(page, lede.extensionId, plan);
    const reader = await openReader(page, popup);
    const card = reader.getByRole('region', { name: 'In short' });
    await expect(card).toContainText(HONEST.join(''));
    await expect(card).toContainText('Written on this device by the browser’s model. May contain mistakes.');
    await expect(card).toContainText('1 sentence was left out because the article does not say so.');
    await expect(card.getByRole('button', { name: 'Rewritten' })).toHaveAttribute('aria-pressed', 'true');
    // The article's own sentences are one click away, and so are the model's again.
    await card.getByRole('button', { name: 'Paragraph' }).click();
    await expect(card.getByRole('link')).toHaveCount(3);
    await card.getByRole('button', { name: 'Rewritten' }).click();
    await expect(card).toContainText(HONEST.join(''));
  });

test('what was written about another article is not shown', async ({
  planModel,
  choose,
  visit,
  clickLede,
}) => {
  await choose({ model: 'on', summaryForm: 'rewritten' });
  await planModel({ pieces: HONEST });
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await expect(popup.getByRole('region', { name: 'In short' })).toContainText(HONEST.join(''));
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) =>
      p.textContent.trim().startsWith('In September'),
    );
    paragraph?.append(' The page has changed since.');
  });
  const card = (await openReader(page, popup)).getByRole('region', { name: 'In short' });
  await expect(card.getByRole('link').first()).toBeVisible();
  await expect(card).not.toContainText('Written on this device');
});

test('a model that fails in reader mode leaves the article’s own sentences', async ({
  choose,
  visit,
  clickLede,
  lede,
}) => {
  await choose({ model: 'on', summaryForm: 'rewritten' });
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  await giveModelToReader(page, lede.extensionId, { failure: 'OperationError' });
  const card = (await openReader(page, popup)).getByRole('region', { name: 'In short' });
  await expect(card).toContainText('The browser’s model did not work.');
  await expect(card.getByRole('link')).toHaveCount(3);
});

test('a download on its way stands in nobody’s way', async ({ readWith }) => {
  const popup = await readWith(
    { model: 'on', summaryForm: 'rewritten' },
    { state: 'downloadable', hangs: 'download', pieces: HONEST },
  );
  await popup.getByRole('button', { name: 'Download the model' }).click();
  await expect(popup.getByRole('progressbar', { name: 'The browser is fetching its model.' })).toBeVisible();
  // Without legacy mode axe opens a tab to finish, and that closes the popup.
  expect((await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()).violations).toEqual([]);
  expect((await askedOf(popup)).calls).toContain('create en');
});

test('the settings turn the model on and off', async ({ planModel, choose, context, lede }) => {
  await choose({});
  await planModel({ state: 'downloadable' });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${lede.extensionId}/options.html`);
  const toggle = page.getByRole('switch', { name: /language model/ });
  await expect(page.getByText('It is fetched when you first ask for it, not before.')).toBeVisible();
  await expect(toggle).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Rewritten' })).toHaveCount(0);
  await toggle.click();
  await page.getByText('Rewritten', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Rewritten' })).toBeChecked();
  await toggle.click();
  await expect(page.getByRole('radio', { name: 'Paragraph' })).toBeChecked();
  expect((await askedOf(page)).calls).toEqual(['availability en']);
  await page.close();
});

const HONEST = [
  'The town of Alder Vale dimmed its 912 lamps to save money. Two',
  ' years on, the moths are back.',
];
