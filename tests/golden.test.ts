import { describe, expect, it } from 'vitest';
import { readPage } from '../core/pipeline.ts';
import { markupOf } from '../core/testing/markup.ts';
import { open, told } from '../core/testing/page.ts';
import { expectedOf, goldenPages, openGolden, readGolden } from './golden.ts';

// When a page comes out better than expected: `npm run fixtures:update -- <page>`, and read what it writes.
describe.each(goldenPages())('%s', (slug) => {
  const expected = expectedOf(slug);

  it('is read as it was reviewed', () => {
    expect(readGolden(slug, expected.url)).toEqual(expected);
  });

  it('loses nothing more when it is read again', () => {
    const first = told(readPage(openGolden(slug, expected.url)));
    const { title, lang, content } = first.article;
    const html = `<html lang="${lang ?? ''}"><title>${title}</title><article>${markupOf(content)}</article></html>`;
    const again = told(readPage(open(html, expected.url)));
    expect(again.removals).toEqual([]);
    expect(again.lines).toEqual(first.lines);
  });
});
