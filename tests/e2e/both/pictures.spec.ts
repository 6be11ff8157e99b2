import { expect, test } from './fixtures.ts';
import type { ViewRoot } from './lede-tab.ts';
import { leave, turnOn } from './switch.ts';

test('a picture that does not load folds into its caption, with a link to it', async ({ tab }) => {
  await tab.visit('/rich.html');
  await turnOn(tab);
  const reader = tab.reader();
  await reader.evaluate(seePictures);
  await expect
    .poll(() => reader.text())
    .toContain('Open the picture by itself\nThe lamp hangs in the kitchen');
  await leave(tab);
});

test('a picture that the policy of the page forbids is shown or folds in the same way: none is left broken', async ({
  tab,
  engine,
}) => {
  await tab.visit('/pictureless/');
  await turnOn(tab);
  const reader = tab.reader();
  // Firefox does not hold a page's policy against what an extension shows in it; Chromium does where it loads lazily.
  const kind = engine === 'firefox' ? 'picture' : 'link';
  await expect
    .poll(async () => {
      await reader.evaluate(seePictures);
      return reader.evaluate(pictures);
    })
    .toEqual([`${kind}: lamps.png`, `${kind}: moth.svg`]);
  await leave(tab);
  // The browser tells of what it forbids, the page's own pictures included, and there is nothing else to tell.
  for (const error of await tab.takeErrors()) expect(error).toContain('img-src');
});

// What follows is sent into reader mode as its source.

/** Brings the last picture into view, so that it is loaded. */
function seePictures(root: ViewRoot): void {
  [...root.querySelectorAll('.story img')].at(-1)?.scrollIntoView();
}

/** What stands where the article has pictures. */
function pictures(root: ViewRoot): string[] {
  const nameOf = (address: string | null) => address?.replace(/^.*\/|\?.*$/g, '');
  return [...root.querySelectorAll('.story img, .picture-words a')].map((element) => {
    if (element.localName === 'a') return `link: ${nameOf(element.getAttribute('href'))}`;
    const { complete, naturalWidth } = element as HTMLImageElement;
    const kind = !complete ? 'on its way' : naturalWidth > 0 ? 'picture' : 'broken';
    return `${kind}: ${nameOf(element.getAttribute('src'))}`;
  });
}
