import { expect, test } from './fixtures.ts';
import type { LedeTab, View, ViewRoot } from './lede-tab.ts';
import { leave, turnOn } from './switch.ts';

interface Surface {
  open(tab: LedeTab): Promise<View>;
  close(tab: LedeTab): Promise<void>;
}

const SURFACES: Readonly<Record<string, Surface>> = {
  popup: { open: (tab) => tab.openPopup(), close: (tab) => tab.closePopup() },
  'reader mode': {
    async open(tab) {
      await turnOn(tab);
      return tab.reader();
    },
    close: leave,
  },
};

for (const [surface, { open, close }] of Object.entries(SURFACES)) {
  test(`${surface}: a press on its mark opens a note below it`, async ({ tab }) => {
    const view = await read(tab, open);
    await view.press('2');
    await expect
      .poll(() => view.evaluate(note))
      .toBe('His notes, in nineteen blue books, are kept by the county archive.');
    const way = await view.evaluate(wayToNote);
    expect(way).toBeGreaterThanOrEqual(0);
    expect(way).toBeLessThan(24);
    await view.press('Close');
    await expect.poll(() => view.evaluate(note)).toBeNull();
    expect(await view.evaluate(focusedText)).toBe('2');
    await close(tab);
  });

  test(`${surface}: Enter opens a note, Escape closes it and goes back to its mark`, async ({ tab }) => {
    const view = await read(tab, open);
    await view.evaluate(focusMark);
    await view.pressKey('Enter');
    await expect.poll(() => view.evaluate(note)).toContain('in nineteen blue books');
    await expect.poll(() => view.evaluate((root) => root.activeElement?.id)).toBe('note');
    await view.pressKey('Escape');
    await expect.poll(() => view.evaluate(note)).toBeNull();
    expect(await view.evaluate(focusedText)).toBe('2');
    await close(tab);
  });

  test(`${surface}: an open note leads to where it stands`, async ({ tab }) => {
    const view = await read(tab, open);
    await view.press('2');
    await expect.poll(() => view.evaluate(note)).not.toBeNull();
    await view.press('Go to it below');
    await expect.poll(() => view.evaluate((root) => root.activeElement?.localName)).toBe('li');
    expect(await view.evaluate(note)).toBeNull();
    await close(tab);
  });
}

async function read(tab: LedeTab, open: Surface['open']): Promise<View> {
  await tab.visit('/rich.html');
  const view = await open(tab);
  await expect.poll(() => view.text()).toContain('eleven boats came home');
  return view;
}

// The functions below are sent into views as their source.

function note(root: ViewRoot): string | null {
  return root.querySelector('.note-text')?.textContent?.trim() ?? null;
}

function focusedText(root: ViewRoot): string | null | undefined {
  return root.activeElement?.textContent;
}

function focusMark(root: ViewRoot): void {
  (root.querySelectorAll('.text sup a')[1] as HTMLElement).focus();
}

/** Pixels from the line of the second mark to the note. */
function wayToNote(root: ViewRoot): number {
  const note = (root.querySelector('.note') as Element).getBoundingClientRect();
  return note.top - (root.querySelectorAll('.text sup a')[1] as Element).getBoundingClientRect().bottom;
}
