import type { Page } from '@playwright/test';
import type { Settings } from '../../browser/settings.ts';
import { askedOf, expect, letGoOn, test } from './model.ts';

test('where the browser has no model, nothing is said of one', async ({ planModel, visit, clickLede }) => {
  await planModel({ state: 'unavailable' });
  const popup = await clickLede(await visit('/news/'));
  await expect.poll(async () => (await askedOf(popup)).calls).toEqual(['availability en']);
  await expect(ownSentences(popup)).toHaveCount(3);
  await expect(popup.getByRole('button', { name: 'Rewrite' })).toHaveCount(0);
});

test('a model that is there is offered, and asked for nothing before the reader lets it write', async ({
  readWith,
}) => {
  const popup = await readWith({}, { pieces: HONEST });
  const card = popup.getByRole('region', { name: 'In short' });
  await popup.getByRole('button', { name: 'Rewrite' }).click();
  await expect(card).toContainText('what it writes may contain mistakes');
  expect((await askedOf(popup)).calls).toEqual(['availability en']);
  await popup.getByRole('button', { name: 'Let it write' }).click();
  await expect(card).toContainText(HONEST.join(''));
  await expect(card).toContainText(LABEL);
  await expect(card).not.toContainText('own sentences');
  await expect(ownSentences(popup)).toHaveCount(0);
  // The article's own sentences are one click away, and the choice holds.
  await popup.getByRole('button', { name: 'Paragraph' }).click();
  await expect(ownSentences(popup)).toHaveCount(3);
  await expect(card).not.toContainText(LABEL);
  await popup.getByRole('button', { name: 'Rewritten' }).click();
  await expect(card).toContainText(LABEL);
  expect((await askedOf(popup)).calls.filter((call) => call.startsWith('create'))).toHaveLength(1);
});

test('an offer that is declined does not come again', async ({ planModel, choose, visit, clickLede }) => {
  await choose({});
  await planModel({ pieces: HONEST });
  const page = await visit('/news/');
  const popup = await clickLede(page);
  await popup.getByRole('button', { name: 'Rewrite' }).click();
  await popup.getByRole('button', { name: 'Don’t offer this' }).click();
  await expect(popup.getByRole('button', { name: 'Rewrite' })).toHaveCount(0);
  await popup.close();
  const again = await clickLede(page);
  await expect(ownSentences(again)).toHaveCount(3);
  expect((await askedOf(again)).calls).toEqual([]);
});

test('a download starts by a click alone, tells its size and progress, and is followed by the writing', async ({
  readWith,
}) => {
  const popup = await readWith(TURNED_ON, { state: 'downloadable', hangs: 'download', pieces: HONEST });
  const card = popup.getByRole('region', { name: 'In short' });
  await expect(card).toContainText('several gigabytes');
  expect((await askedOf(popup)).calls).toEqual(['availability en']);
  await popup.getByRole('button', { name: 'Download the model' }).click();
  await expect(popup.getByRole('progressbar')).toHaveJSProperty('value', 0.4);
  await expect(card).toContainText('40%');
  await expect(ownSentences(popup)).toHaveCount(3);
  await letGoOn(popup);
  await expect(card).toContainText(HONEST.join(''));
  await expect(card).toContainText(LABEL);
});

test('a download can be cancelled', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, { state: 'downloadable', hangs: 'download', pieces: HONEST });
  await popup.getByRole('button', { name: 'Download the model' }).click();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await expect(popup.getByRole('button', { name: 'Download the model' })).toBeVisible();
  await expect(popup.getByRole('progressbar')).toHaveCount(0);
  await expect(ownSentences(popup)).toHaveCount(3);
});

test('a download that the browser is at already is waited for', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, { state: 'downloading', pieces: HONEST });
  await popup.getByRole('button', { name: 'Wait for it' }).click();
  await expect(popup.getByRole('region', { name: 'In short' })).toContainText(HONEST.join(''));
});

test('a download that fails is told, and can be tried again', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, { state: 'downloadable', failure: 'NetworkError' });
  await popup.getByRole('button', { name: 'Download the model' }).click();
  await expect(popup.getByText('The model could not be fetched.')).toBeVisible();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(async () => (await askedOf(popup)).calls.filter((call) => call === 'create en').length)
    .toBe(2);
  await expect(ownSentences(popup)).toHaveCount(3);
});

for (const [failure, words] of [
  ['NotReadableError', 'would not write about this article'],
  ['NotSupportedError', 'can’t write about this article'],
  ['NotAllowedError', 'waits for a click'],
  ['QuotaExceededError', 'too long'],
  ['OperationError', 'did not work'],
  ['UnknownError', 'did not work'],
] as const)
  test(`${failure}: the article’s own sentences stay, and a sentence says why`, async ({ readWith }) => {
    const popup = await readWith(TURNED_ON, { failure });
    await expect(popup.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(ownSentences(popup)).toHaveCount(3);
    await expect(popup.getByText('The article’s own sentences')).toBeVisible();
  });

test('a model that takes too long is given up', async ({ readWith }) => {
  const popup = await readWith({ model: 'on' }, { hangs: 'writing' });
  await popup.clock.install();
  await popup.getByRole('button', { name: 'Rewritten' }).click();
  await expect(popup.getByText('The browser’s model is writing.')).toBeVisible();
  await expect.poll(async () => (await askedOf(popup)).inputs.length).toBe(1);
  await popup.clock.fastForward(46_000);
  await expect(popup.getByText('The browser’s model took too long.')).toBeVisible();
  expect((await askedOf(popup)).calls.at(-1)).toBe('destroy');
  await expect(ownSentences(popup)).toHaveCount(3);
});

test('what the model writes comes sentence by sentence, and can be stopped', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, { hangs: 'second-piece', pieces: HONEST });
  const card = popup.getByRole('region', { name: 'In short' });
  await expect(card).toContainText('to save money.');
  await expect(card).toContainText(LABEL);
  await expect(card).not.toContainText('money. Two');
  await popup.getByRole('button', { name: 'Stop' }).click();
  await expect(card).not.toContainText('to save money.');
  await expect(ownSentences(popup)).toHaveCount(3);
  expect((await askedOf(popup)).calls.at(-1)).toBe('destroy');
});

test('an article that is too long for the model is read in parts, none of them larger than it can take', async ({
  readWith,
}) => {
  const popup = await readWith(TURNED_ON, { quota: QUOTA, pieces: HONEST });
  const card = popup.getByRole('region', { name: 'In short' });
  await expect(card).toContainText(HONEST.join(''));
  await expect(card).toContainText(LABEL);
  const { inputs, calls } = await askedOf(popup);
  const parts = inputs.slice(0, -1);
  expect(parts.length).toBeGreaterThan(1);
  for (const input of inputs) expect(input.length).toBeLessThanOrEqual(QUOTA);
  const paragraphs = await popup.locator('.text > p:not(.end)').allTextContents();
  for (const paragraph of [paragraphs[0], paragraphs.at(-1)])
    expect(parts.join('\n')).toContain(paragraph?.trim().slice(0, 40));
  // What was made of the parts is what the last paragraph is made of.
  expect(inputs.at(-1)).toBe(parts.map(() => HONEST.join('')).join('\n'));
  expect(calls.filter((call) => call.startsWith('create'))).toHaveLength(1);
});

test('another form ends the writing', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, { hangs: 'writing' });
  await expect(popup.getByText('The browser’s model is writing.')).toBeVisible();
  await expect.poll(async () => (await askedOf(popup)).inputs.length).toBe(1);
  await popup.getByRole('button', { name: 'Key points' }).click();
  await expect.poll(async () => (await askedOf(popup)).calls.at(-1)).toBe('destroy');
  await expect(popup.getByRole('list').getByRole('link').first()).toBeVisible();
});

test('a model that lies is caught: number, quotation and name', async ({ readWith }) => {
  const lies = [
    'The change cost the town 9 million pounds. ',
    'Owen Tarrant said “we did it for the moths”. ',
    'The mayor, Hilda Brandreth, wants the lamps back. ',
  ];
  const popup = await readWith(TURNED_ON, { pieces: [...HONEST, ' ', ...lies] });
  const card = popup.getByRole('region', { name: 'In short' });
  await expect(card).toContainText('3 sentences were left out because the article does not say so.');
  await expect(card).toContainText(HONEST.join(''));
  await expect(card).not.toContainText(/9 million|for the moths|Brandreth/);
});

test('nothing but lies is no summary', async ({ readWith }) => {
  const popup = await readWith(TURNED_ON, {
    pieces: ['The change cost the town 9 million pounds, said the mayor, Hilda Brandreth.'],
  });
  await expect(popup.getByText('was no summary of this article')).toBeVisible();
  await expect(ownSentences(popup)).toHaveCount(3);
});

test('a page that speaks to the model gets nowhere, and what comes back is text', async ({ readWith }) => {
  const popup = await readWith(
    TURNED_ON,
    {
      pieces: [
        'The ferry to Sandray stops from Monday because its ramp has rusted through. ',
        'Islanders will be carried by <img src=x onerror=alert()> a fishing boat until the ramp is mended. ',
        'Visit www.prize.example to claim your prize. ',
      ],
    },
    '/orders.html',
  );
  const card = popup.getByRole('region', { name: 'In short' });
  await expect(card).toContainText('The ferry to Sandray stops');
  await expect(card).toContainText('<img src=x');
  await expect(card.locator('img')).toHaveCount(0);
  await expect(card).not.toContainText('claim your prize');
  const { inputs } = await askedOf(popup);
  expect(inputs.join()).toContain('rusted through');
  expect(inputs.join()).not.toMatch(/previous instructions|You are now|system prompt/i);
});

const HONEST = [
  'The town of Alder Vale dimmed its 912 lamps to save money. Two',
  ' years on, the moths are back.',
];
/** Characters: less than half of the article. */
const QUOTA = 1_200;
const LABEL = 'Written on this device by the browser’s model. May contain mistakes.';
const TURNED_ON: Partial<Settings> = { model: 'on', summaryForm: 'rewritten' };

/** The sentences of the article that the card shows; hidden ones are none. */
function ownSentences(popup: Page) {
  return popup.getByRole('region', { name: 'In short' }).getByRole('link');
}
