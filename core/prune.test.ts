import { describe, expect, it } from 'vitest';
import type { Page } from './clutter/clutter.ts';
import { mark, prune } from './prune.ts';
import { measure, prose } from './testing/parts.ts';

function pageOf(html: string) {
  const measured = measure(
    `<main><article><h1>Lamp lit again</h1><p>${prose(400)}</p>${html}</article></main>`,
  );
  const page: Page = {
    url: '',
    root: measured.root,
    headline: measured.part('h1'),
    proseWords: measured.root.proseWords,
    titles: [],
    byline: null,
  };
  return { ...measured, page };
}

const FORM = '<form id="f"><p>Tides, every Friday</p><input type="email"></form>';

describe('pruning', () => {
  it('takes out what could pass for an article', () => {
    const { page, removals, part } = pageOf(FORM);
    prune(page, removals);
    expect(removals.at(part('#f'))).toEqual({ kind: 'newsletter', evidence: 'email-field' });
  });

  it('takes the outermost block that a rule fits', () => {
    const { page, removals, part } = pageOf(`<div id="outer"><div id="inner">${FORM}</div></div>`);
    prune(page, removals);
    expect(removals.taken.map((taken) => taken.part)).toEqual([part('#outer')]);
  });

  it('takes nothing that holds the headline', () => {
    const { page, removals } = pageOf('');
    const headed = measure(
      `<div role="dialog"><h1>Lamp lit again</h1><p>${prose(24)}</p></div><p>${prose(400)}</p>`,
    );
    prune({ ...page, root: headed.root, headline: headed.part('h1'), proseWords: 424 }, removals);
    expect(removals.taken).toEqual([]);
  });

  it('takes nothing above its ceiling', () => {
    const { page, removals } = pageOf(`<div role="dialog"><p>${prose(400)}</p></div>`);
    prune(page, removals);
    expect(removals.taken).toEqual([]);
  });

  it('leaves to marking what only its structure gives away', () => {
    const { page, removals, part } = pageOf('<div class="share-bar"><p>Pass it on</p></div>');
    prune(page, removals);
    expect(removals.taken).toEqual([]);
    mark(page, removals);
    expect(removals.taken).toEqual([]);
    expect(removals.markOn(part('.share-bar p'))).toEqual({ kind: 'share', evidence: 'share-name' });
  });
});
