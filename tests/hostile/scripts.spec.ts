import { expect, test } from './fixtures.ts';
import { fireAll, ringing } from './oracle/control.ts';
import { findFaults } from './oracle/find-faults.ts';
import { OWN_NAMES } from './oracle/own-names.ts';
import { buildRenderer } from './renderer/build.ts';
import { report } from './report.ts';
import { alarmsIn, articlePage, chunked } from './vectors/article-page.ts';
import { allVectors, shareOf } from './vectors/index.ts';

// Vectors make browsers complain of what they can't load or may not run; errors of Lede's own scripts fail the tests.
test.use({ expectedErrors: [/^(?!.*\(chrome-extension:\/\/[a-p]{32}\/)/s] });

test('the vectors are alive: put into a page as they are, more than one in ten runs its script', async ({
  share,
}) => {
  const scripts = shareOf(allVectors(), share).filter(({ isScript }) => isScript);
  const { byThemselves, all } = await fireAll(chunked(scripts));
  report(
    'vectors whose scripts ran, put in as they are',
    `${byThemselves.length} by themselves, ${all.length} of ${scripts.length} in all`,
  );
  expect(all.length).toBeGreaterThan(scripts.length / 10);
  expect(byThemselves.length).toBeGreaterThan(scripts.length / 20);
});

test('nothing comes alive in sanitiser and renderer, with no step before and no policy around them', async ({
  context,
  hostileSite,
  share,
}) => {
  const page = await context.newPage();
  const rung = ringing(page);
  await page.goto(hostileSite.put('<!doctype html><title>Renderer</title><body>'));
  await page.addScriptTag({
    content: `${await buildRenderer()}; window.findFaults = (root) => (${findFaults})(root, ${JSON.stringify(OWN_NAMES)});`,
  });
  const vectors = shareOf(allVectors(), share);
  const faults: string[] = [];
  for (const some of chunked(vectors))
    faults.push(
      ...(await page.evaluate(
        async (vectors) => {
          const found = vectors.flatMap(({ id, html }) => {
            window.show(html);
            return window.findFaults(document.body).map((fault) => `${id}: ${fault}`);
          });
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return found;
        },
        some.map(({ id, html }) => ({ id, html })),
      )),
    );
  await page.close();
  report('vectors through sanitiser and renderer', String(vectors.length));
  expect(faults).toEqual([]);
  expect(rung).toEqual([]);
});

test('nothing comes alive in reader mode', async ({ tab, share }) => {
  const rung = ringing(tab.page);
  const vectors = shareOf(allVectors(), share);
  const faults: string[] = [];
  const shown = new Set<number>();
  for (const some of chunked(vectors)) {
    await tab.show(articlePage(some));
    expect(await tab.read(), some[0]?.id).toMatchObject({ ok: true });
    expect(await tab.openReader()).toBe('on');
    faults.push(...(await tab.readerFaults()));
    for (const alarm of alarmsIn(await tab.readerText())) shown.add(alarm);
  }
  report('vectors whose paragraphs reached reader mode', `${shown.size} of ${vectors.length}`);
  expect(faults).toEqual([]);
  expect(rung).toEqual([]);
  expect(shown.size).toBeGreaterThan(vectors.length * 0.8);
});

test('nothing comes alive in the popup', async ({ tab, clickLede, share }) => {
  const vectors = shareOf(allVectors(), share);
  const faults: string[] = [];
  const rung: string[] = [];
  const shown = new Set<number>();
  for (const some of chunked(vectors, 100)) {
    await tab.show(articlePage(some));
    const popup = await clickLede(tab.page);
    const heard = ringing(popup);
    const story = popup.locator('article.story');
    await story.waitFor();
    faults.push(...(await story.evaluate(findFaults, OWN_NAMES)));
    for (const alarm of alarmsIn((await story.textContent()) ?? '')) shown.add(alarm);
    await popup.close();
    rung.push(...heard);
  }
  report('vectors whose paragraphs reached the popup', `${shown.size} of ${vectors.length}`);
  expect(faults).toEqual([]);
  expect(rung).toEqual([]);
  expect(shown.size).toBeGreaterThan(vectors.length * 0.8);
});
