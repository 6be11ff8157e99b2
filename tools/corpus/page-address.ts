import type { CorpusPage } from './corpus.ts';

/**
 * The address a page is read under; a page that has lost its own gets one that leads nowhere, and that reads like the
 * address of a story: at a site's top address it would be taken for a front page.
 */
export function pageAddress(page: CorpusPage): string {
  const stated = /https?:\/\/\S+$/i.exec(page.url?.trim() ?? '')?.[0];
  return stated && URL.canParse(stated) ? stated : `https://${hostLabel(page.id)}.invalid/${SOME_STORY}`;
}

const SOME_STORY = 'page-without-an-address';

function hostLabel(id: string): string {
  return (
    id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/g, '') || 'page'
  );
}
