import { pageState } from '../e2e/page-state.ts';
import { expect, test } from './fixtures.ts';
import { report } from './report.ts';
import { LIVED_IN } from './vectors/lived-in.ts';

/** How often reader mode comes and goes on each page. */
const TURNS = { sample: 3, all: 50 };

// Each page is a test of its own, and fifty turns take long.
test.describe.configure({ mode: 'parallel' });

for (const { name, html, live } of LIVED_IN)
  test(`a page ${name} is given back as it was`, async ({ tab, hostileSite, share }) => {
    await tab.visit(hostileSite.put(html));
    await tab.page.evaluate(live);
    // Some pages come to rest only when they have been drawn.
    await tab.roundTrip();
    const before = await pageState(tab.page);
    for (let turn = 0; turn < TURNS[share]; turn++) {
      await tab.read();
      expect(await tab.openReader()).toBe('on');
      if (turn === 0) await tab.leaveReader();
      else await tab.switchReaderOff();
      expect(await pageState(tab.page)).toEqual(before);
    }
    report('times that reader mode came and went', String(TURNS[share]));
  });
