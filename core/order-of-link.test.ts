import { expect, it } from 'vitest';
import { orderOfLink } from './order-of-link.ts';
import { ADDRESS, parse } from './testing/page.ts';

const PAGE = parse(`
  <div id="before">Menu</div>
  <div id="story">
    <p data-shown><span id="light">The light</span> is out.</p>
    <a name="wreck"></a>
    <p data-shown>The wreck lies below it.</p>
    <p id="advert">Buy lamps.</p>
    <ol><li id="note 1" data-shown>Seen in March.</li></ol>
  </div>
  <div id="after">Comments</div>`);

const sources = [...PAGE.querySelectorAll('[data-shown]')];

it.each([
  ['a place in a block', '#light', 0],
  ['a name before a block', '#wreck', 1],
  ['a place that is not shown, before one that is', '#advert', 2],
  ['a name with a space', '#note%201', 2],
  ['what holds the whole story', '#story', 0],
  ['a place before the story', '#before', null],
  ['a place after it', '#after', null],
  ['no place', '#', null],
  ['a place that is not there', '#nowhere', null],
  ['a place of another page', '/other#light', null],
])('finds the block for %s', (_, href, order) => {
  const page = { document: PAGE, url: `${ADDRESS}#light`, sources };
  const link = href.startsWith('#') ? `${ADDRESS}${href}` : new URL(href, ADDRESS).href;
  expect(orderOfLink(link, [0, 1, 2], page)).toBe(order);
});

it('knows nothing of blocks that are not shown', () => {
  const page = { document: PAGE, url: ADDRESS, sources };
  expect(orderOfLink(`${ADDRESS}#wreck`, [0, 2], page)).toBe(2);
  expect(orderOfLink(`${ADDRESS}#wreck`, [], page)).toBeNull();
});
