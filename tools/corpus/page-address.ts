import type { CorpusPage } from './corpus.ts';

/** The address a page is read under; a page that has lost its own gets one that leads nowhere. */
export function pageAddress(page: CorpusPage): string {
  return page.url && URL.canParse(page.url) ? page.url : `https://${hostLabel(page.id)}.invalid/`;
}

function hostLabel(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '') || 'page'
  );
}
