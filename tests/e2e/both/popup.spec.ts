import { expect, test } from './fixtures.ts';
import type { View, ViewRoot } from './lede-tab.ts';

test('a click on the toolbar button shows the article and nothing else', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
  const text = await popup.text();
  expect(text).toContain('The town that turned its street lamps down');
  expect(text).toMatch(/two years on, the moths are back/i);
  expect(text).toContain('Hester Quill');
  expect(text).toContain('The Milky Way is visible again from the bridge.');
  for (const clutter of ['Advertisement', 'The Vale at Breakfast', 'Download the Courier app', 'WhatsApp'])
    expect(text).not.toContain(clutter);
});

test('the summary leads to its sentences in the article and back', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.evaluate(firstSentence)).not.toBe('');
  const sentence = await popup.evaluate(firstSentence);
  await popup.press(sentence);
  await expect.poll(() => popup.evaluate(soughtInView)).not.toBe('');
  expect(sentence).toContain(await popup.evaluate(soughtInView));
  await popup.press('Back to the summary');
  await expect.poll(() => popup.evaluate((root) => root.activeElement?.textContent?.trim())).toBe(sentence);
});

test('the receipt brings a block back', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.evaluate(receiptName)).toMatch(/blocks removed/);
  await popup.press(await popup.evaluate(receiptName));
  await expect.poll(() => popup.text()).toContain('Newsletter sign-up');
  await popup.press('Show: Newsletter sign-up');
  await expect.poll(() => storyOf(popup)).toContain('The Vale at Breakfast');
});

test('a report about the page is shown before it can be copied', async ({ tab, engine }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
  await popup.press('More');
  await expect.poll(() => popup.text()).toContain('Report this page');
  await popup.press('Report this page');
  await expect
    .poll(() => popup.evaluate((root) => root.querySelector('textarea')?.value))
    .toMatch(new RegExp(`^address: http:.*/news/.*\\nlede: .*\\nbrowser: ${engine} \\d+\\n`, 'i'));
  await popup.press('Copy the report');
  await expect.poll(() => popup.text()).toContain('Copied.');
});

test('words that the page keeps for screen readers and marks of headings are left out', async ({ tab }) => {
  await tab.visit('/aids.html');
  const popup = await tab.openPopup();
  await expect.poll(() => storyOf(popup)).toContain('End of the article');
  const story = await storyOf(popup);
  expect(story).toContain('She has the tables of the coast survey, and does not trust them.');
  expect(story).toContain('an hour before it floats. Oda Lund');
  expect(story).toContain('Why the bar movesIn the winter of the two storms');
  expect(story).toContain('low water at ten bus at eleven is what it says');
  for (const aid of ['new tab', 'Image source', 'Picture by', 'Main part', '#', '¶'])
    expect(story).not.toContain(aid);
});

test('a page without an article says so', async ({ tab }) => {
  await tab.visit('/plain.html');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('There is no article on this page.');
  expect(await popup.evaluate((root) => root.querySelector('[role="switch"]:disabled') !== null)).toBe(true);
});

test('a page of the browser says that it is closed to extensions', async ({ tab, engine }) => {
  await tab.goTo(engine === 'firefox' ? 'about:config' : 'chrome://version/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('The browser keeps this page to itself.');
});

test('a page that did not load says so', async ({ tab }) => {
  // A port that browsers never open: no server answers, on no machine.
  await tab.goTo('http://localhost:1/').catch(() => {});
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('This page did not load.');
});

test('a chosen theme holds in the next popup', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Reader mode');
  await popup.press('Appearance');
  await expect.poll(() => popup.text()).toContain('Sepia');
  await popup.press('Sepia');
  await expect.poll(() => themeOf(popup)).toBe('sepia');
  await tab.closePopup();
  const next = await tab.openPopup();
  await expectTheme(next, 'sepia');
});

test('a theme that is chosen while the popup closes holds in the next one', async ({ tab }) => {
  await tab.visit('/news/');
  const popup = await tab.openPopup();
  await expect.poll(() => popup.text()).toContain('Reader mode');
  await popup.press('Appearance');
  await expect.poll(() => popup.text()).toContain('Black');
  const chosen = await popup.evaluate(chooseAndClose);
  await expect.poll(() => tab.isPopupOpen()).toBe(false);
  const next = await tab.openPopup();
  await expectTheme(next, chosen);
});

/** Chooses a theme that is not chosen yet and closes the popup in the same task. Is sent into it as its source. */
function chooseAndClose(root: ViewRoot): string | undefined {
  const other = root.querySelector<HTMLInputElement>('[value="black"]:not(:checked), [value="contrast"]');
  // The answer has to be out before.
  setTimeout(() => {
    other?.click();
    (root as Document).defaultView?.close();
  });
  return other?.value;
}

/** Is sent into the popup as its source, like those that follow. */
function firstSentence(root: ViewRoot): string {
  return root.querySelector('.summary[aria-busy="false"] .summary-text a')?.textContent?.trim() ?? '';
}

/** The words at the place to which the summary led, once it is in view. */
function soughtInView(root: ViewRoot): string {
  const sought = root.querySelector('.sought');
  const { top = -1, bottom = 0 } = sought?.getBoundingClientRect() ?? {};
  const end = root.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
  return top >= 0 && bottom <= end ? (sought?.textContent?.trim() ?? '') : '';
}

/** The name of the chip that opens the receipt. Is sent into the popup as its source. */
function receiptName(root: ParentNode): string {
  return root.querySelector('[aria-controls="receipt"]')?.getAttribute('aria-label') ?? '';
}

/** Expects a theme in a popup that has it out of the store: only then does it show the article. */
async function expectTheme(popup: View, theme: string | undefined): Promise<void> {
  await expect.poll(() => popup.text()).toContain('Then I tell them to go outside.');
  expect(await themeOf(popup)).toBe(theme);
}

function themeOf(popup: View): Promise<string | null | undefined> {
  return popup.evaluate((root) => root.querySelector('[data-theme]')?.getAttribute('data-theme'));
}

function storyOf(popup: View): Promise<string> {
  return popup.evaluate((root) => root.querySelector('.text')?.textContent ?? '');
}
