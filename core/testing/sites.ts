import { STORY } from './story.ts';

/** One day on a site: what its page looks like is in the edition, and no two editions share hashes, order or words. */
export interface Edition {
  /** Stands for what build tools make of a name on that day. */
  hash(name: string): string;
  readonly story: readonly string[];
  /** Words of the block that readers of the site want gone, and of one that they want to keep. */
  readonly unwanted: string;
  readonly wanted: string;
  /** After how many paragraphs the blocks stand. */
  readonly after: number;
}

/** A way in which sites are built: the markup of a page of one, with `[data-id=unwanted]` and `[data-id=wanted]` to point at. */
export type SiteKind = (edition: Edition) => string;

export const FIRST: Edition = {
  hash: (name) => ({ box: 'kZkrqH', text: '1x9k2f', wish: 'aB3dE' })[name] ?? 'q7Rw2',
  story: STORY.paragraphs.slice(0, 8),
  unwanted: 'Meet our reporters on the quay this Saturday',
  wanted: 'Tides today: high at six, low at noon',
  after: 3,
};

export const SECOND: Edition = {
  hash: (name) => ({ box: 'fgGhTw', text: '9pq04z', wish: 'Zz9Yx' })[name] ?? 'm4Kc8',
  story: STORY.paragraphs.slice(4).toReversed(),
  unwanted: 'The crew of this paper sings for you in March',
  wanted: 'Tides today: high at nine, low at three',
  after: 5,
};

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>${STORY.title}</title></head><body>${body}</body></html>`;
}

function mixed(edition: Edition, paragraph: (text: string) => string, blocks: readonly string[]): string[] {
  const all = edition.story.map(paragraph);
  all.splice(edition.after, 0, ...blocks);
  return all;
}

/** Five ways in which news sites are built. */
export const SITES: Readonly<Record<string, SiteKind>> = {
  'plain classes': (edition) => {
    const blocks = mixed(edition, (text) => `<p>${text}</p>`, [
      `<div class="wp-block-group house-note post-${edition.after}41" data-id="unwanted"><p>${edition.unwanted}.</p></div>`,
      `<div class="wp-block-group tide-table" data-id="wanted"><p>${edition.wanted}.</p></div>`,
    ]);
    return page(
      `<article class="post entry"><h1>${STORY.title}</h1><div class="entry-content">${blocks.join('')}</div></article>`,
    );
  },
  'classes with hashes': (edition) => {
    const blocks = mixed(
      edition,
      (text) => `<p class="Paragraph_text__${edition.hash('text')}">${text}</p>`,
      [
        `<div class="HouseNote_box__${edition.hash('box')}" data-id="unwanted"><p class="HouseNote_text__${edition.hash('text')}">${edition.unwanted}.</p></div>`,
        `<div class="TideTable_box__${edition.hash('wish')}" data-id="wanted"><p class="TideTable_row__${edition.hash('text')}">${edition.wanted}.</p></div>`,
      ],
    );
    return page(
      `<main><article class="Story_root__${edition.hash('root')}"><h1>${STORY.title}</h1>${blocks.join('')}</article></main>`,
    );
  },
  'hashes alone, beside naming attributes': (edition) => {
    const blocks = mixed(edition, (text) => `<p class="css-${edition.hash('text')}">${text}</p>`, [
      `<section class="sc-${edition.hash('box')} ${edition.hash('wish')}" data-testid="house-note-${edition.after}" data-id="unwanted"><p class="css-${edition.hash('text')}">${edition.unwanted}.</p></section>`,
      `<section class="sc-${edition.hash('box')} ${edition.hash('root')}" data-testid="tide-table" data-id="wanted"><p class="css-${edition.hash('text')}">${edition.wanted}.</p></section>`,
    ]);
    return page(
      `<main><article data-testid="story"><h1>${STORY.title}</h1>${blocks.join('')}</article></main>`,
    );
  },
  'classes that say how things look': (edition) => {
    const blocks = mixed(edition, (text) => `<p class="mt-4 text-lg leading-7 text-slate-900">${text}</p>`, [
      `<div class="my-8 rounded border bg-amber-50 p-6" data-id="unwanted"><p class="mt-4 text-lg leading-7 text-slate-900">${edition.unwanted}.</p></div>`,
      `<div class="flex justify-between border-y py-2" data-id="wanted"><p class="text-sm uppercase">${edition.wanted}.</p></div>`,
    ]);
    return page(
      `<main class="mx-auto max-w-prose"><article class="prose"><h1>${STORY.title}</h1>${blocks.join('')}</article></main>`,
    );
  },
  'elements of its own': (edition) => {
    const blocks = mixed(edition, (text) => `<story-text><p>${text}</p></story-text>`, [
      `<house-note widget-type="house note" data-pos="${edition.after}" data-id="unwanted"><p>${edition.unwanted}.</p></house-note>`,
      `<tide-table widget-type="tides" data-id="wanted"><p>${edition.wanted}.</p></tide-table>`,
    ]);
    return page(
      `<main><story-page><article><h1>${STORY.title}</h1>${blocks.join('')}</article></story-page></main>`,
    );
  },
  'no names at all': (edition) => {
    const blocks = mixed(edition, (text) => `<p>${text}</p>`, [
      `<p data-id="unwanted"><i>${edition.unwanted}.</i></p>`,
      `<p data-id="wanted"><b>${edition.wanted}.</b></p>`,
    ]);
    return page(`<table><tr><td><h1>${STORY.title}</h1>${blocks.join('')}</td></tr></table>`);
  },
};
