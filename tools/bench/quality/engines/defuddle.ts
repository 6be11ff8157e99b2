import Defuddle from 'defuddle';
import { blockText } from './block-text.ts';
import type { EngineReading } from './engine.ts';

/** What Defuddle, the engine of Obsidian's Web Clipper, makes of a page. */
export function read(document: Document, url: string): EngineReading {
  const article = new Defuddle(document, { url }).parse();
  const view = document.defaultView;
  if (view === null) throw new Error('The page has no window to parse the result with.');
  const content = new view.DOMParser().parseFromString(article.content, 'text/html').body;
  return {
    title: article.title || null,
    byline: article.author || null,
    published: article.published || null,
    text: blockText(content, { captions: true }),
    captionless: blockText(content, { captions: false }),
  };
}
