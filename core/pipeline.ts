import type { Article, Outcome, Removal } from './article.ts';
import { findCaptions } from './captions.ts';
import { declutter } from './declutter.ts';
import { extract, keptRoot } from './extract.ts';
import { findHeadline } from './headline.ts';
import { dropHidden } from './hidden.ts';
import { joinParts } from './join.ts';
import { readMetadata } from './metadata/metadata.ts';
import { mark, prune } from './prune.ts';
import { Removals } from './removals.ts';
import { sanitize } from './sanitize.ts';
import { snapshot } from './snapshot.ts';
import { findStandfirst } from './standfirst.ts';
import { survey } from './survey.ts';
import { bodyText } from './text.ts';
import { toTree } from './tree.ts';
import { widen } from './widen.ts';
import { countWords } from './words.ts';
import { write } from './write.ts';

/** What reading a page gives, with the way back from the article's tree to the live page. */
export interface PageReading {
  readonly outcome: Outcome;
  /** `sources[order]` is the live element that a tree element with `data.order` was copied from. */
  readonly sources: readonly Element[];
}

export interface ReadOptions {
  /** The page's address, where the document does not know it. */
  readonly url?: string;
  /** A window to work in, for documents that have none of their own: those parsed from text. */
  readonly view?: Window;
}

/**
 * Reads a page: finds its article, takes the clutter out and keeps a record of it. Never writes to the page. Throws
 * only for a document that has no window and was given none.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const url = options.url ?? document.URL;
  const view = options.view ?? document.defaultView;
  if (!view) throw new Error('A document without a window can only be read with the option "view".');
  const metadata = readMetadata(document, url);
  const copy = snapshot(document);
  const parts = survey(copy);
  const headline = findHeadline(parts.root, metadata);
  const page = {
    url: url.replace(/#.*$/, ''),
    root: parts.root,
    headline,
    proseWords: parts.root.proseWords,
    titles: metadata.titles,
    byline: metadata.byline,
  };
  const removals = new Removals();
  prune(page, removals);
  mark(page, removals);
  const extraction = extract(copy, metadata.title, removals);
  if (!extraction) return { outcome: { ok: false, reason: 'no-article' }, sources: copy.sources };
  widen(parts.root, extraction.kept, headline, removals);
  joinParts(parts.root, extraction.kept, removals);
  const standfirst = findStandfirst([...parts.root.leaves()], extraction.kept, metadata, headline, removals);
  if (standfirst) extraction.kept.delete(standfirst.part.order);
  const root = keptRoot(parts, extraction.kept);
  if (!root) return { outcome: { ok: false, reason: 'no-article' }, sources: copy.sources };
  dropHidden(parts.root, extraction.kept);
  removals.takeMarked();
  const captions = findCaptions(root, extraction.kept, parts.root.proseWords, removals);
  declutter({ root, kept: extraction.kept, captions, metadata, removals });
  const html = write({
    root,
    kept: extraction.kept,
    captions,
    removals,
    byOrder: parts.byOrder,
    baseURI: document.baseURI,
  });
  const { content, removed } = toTree(sanitize(html, view));
  const { text } = bodyText(content);
  const article: Article = {
    url,
    title: metadata.title,
    standfirst: standfirst?.text ?? null,
    byline: metadata.byline,
    siteName: metadata.siteName,
    publishedTime: metadata.publishedTime,
    modifiedTime: metadata.modifiedTime,
    lang: metadata.lang,
    dir: 'ltr',
    excerpt: metadata.descriptions[0] ?? null,
    image: null,
    content,
    words: countWords(text),
    isPartial: copy.isPartial,
  };
  const taken: Removal[] = removals.taken.map(({ part, kind, evidence }, index) => ({
    id: index + 1,
    kind,
    evidence,
    text: part.text.slice(0, 500),
    words: part.words,
    paragraphsBefore: null,
    content: removed.get(index) ?? [],
  }));
  return { outcome: { ok: true, article, removals: taken }, sources: copy.sources };
}
