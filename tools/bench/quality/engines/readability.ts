import { Readability } from '@mozilla/readability';
import { blockText } from './block-text.ts';
import type { EngineReading } from './engine.ts';

/** What Readability, as Firefox's Reader View uses it, makes of a page. */
export function read(document: Document): EngineReading {
  const copy = document.cloneNode(true) as Document;
  const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const content = article?.content;
  return {
    title: article?.title ?? null,
    byline: article?.byline ?? null,
    published: article?.publishedTime ?? null,
    text: content ? blockText(content, { captions: true }) : '',
    captionless: content ? blockText(content, { captions: false }) : '',
  };
}
