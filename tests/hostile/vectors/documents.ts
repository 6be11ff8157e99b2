import { STORY, STORY_MARKUP } from '../../../tools/bench/hostile/page.ts';

/** A document that is no page of HTML, or an odd one. */
export interface OddDocument {
  readonly name: string;
  readonly type: string;
  readonly body: string | Buffer;
  /** What the reader is told instead of an article; null when there is one. */
  readonly says: string | null;
}

const HEAD = '<title>The ferry that runs on patience</title>';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="20">A gull</text></svg>';

const NO_FEED = 'This is a feed, not an article.';
const NO_DATA = 'This is a data file, not an article.';
const NO_PICTURE = 'This is a picture, not an article.';

/** Documents that browsers show in a tab. */
export const DOCUMENTS: readonly OddDocument[] = [
  {
    name: 'a page of XHTML',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head>${HEAD}</head><body><article>${STORY_MARKUP}</article></body></html>`,
    says: null,
  },
  {
    name: 'a page without a doctype, a head or a closed tag',
    type: 'text/html',
    body: STORY_MARKUP.replaceAll('</p>', ''),
    says: null,
  },
  {
    name: 'a file of plain text',
    type: 'text/plain; charset=utf-8',
    body: `The ferry that runs on patience\n\n${STORY.join('\n\n')}\n`,
    says: null,
  },
  {
    name: 'a file of plain text in lines of seventy signs',
    type: 'text/plain; charset=utf-8',
    body: `The ferry that runs on patience\r\n\r\n${STORY.map((text) => text.replace(/(.{50,70}) /g, '$1\r\n')).join('\r\n\r\n')}`,
    says: null,
  },
  { name: 'a file of XML', type: 'text/xml', body: '<tides><tide hour="9"/></tides>', says: NO_DATA },
  { name: 'a broken file of XML', type: 'text/xml', body: '<tides><tide hour=9></tides>', says: NO_DATA },
  { name: 'a feed of XML', type: 'text/xml', body: '<rss version="2.0"><channel/></rss>', says: NO_FEED },
  { name: 'a file of JSON', type: 'application/json', body: '{"tide":[9,10]}', says: NO_DATA },
  { name: 'a picture', type: 'image/png', body: picture(), says: NO_PICTURE },
  { name: 'a drawing', type: 'image/svg+xml', body: SVG, says: NO_PICTURE },
  { name: 'a PDF', type: 'application/pdf', body: PDF, says: 'This is a PDF, not a web page.' },
  {
    name: 'a page without anything',
    type: 'text/html',
    body: '<!doctype html><title></title>',
    says: 'There is no page here yet.',
  },
];

/** One grey pixel. */
function picture(): Buffer {
  return Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  );
}
