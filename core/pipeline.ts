import type { Article, Outcome } from './article.ts';
import { findCaptions } from './captions.ts';
import type { Page } from './clutter/clutter.ts';
import { declutter } from './declutter.ts';
import { directionOf } from './direction.ts';
import { extract, keptRoot } from './extract.ts';
import { joinFigures, takeLeadPicture } from './figures.ts';
import { findHeadline } from './headline.ts';
import { dropHidden } from './hidden.ts';
import { joinParts } from './join.ts';
import { keepFigures } from './keep-figures.ts';
import { findLeadPicture } from './lead-picture.ts';
import { cleanByline } from './metadata/byline.ts';
import { readMetadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import { mark, prune } from './prune.ts';
import { receipt } from './receipt.ts';
import { isFrontPage, refusalByType, refusalWithoutArticle } from './refusal.ts';
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
  /** Clean a page that looks like a list of stories as if it were one. */
  readonly isForced?: boolean;
  /** Hears of each step when it is over: for measuring where the time goes. */
  readonly onStep?: (step: Step) => void;
}

export type Step =
  | 'metadata'
  | 'snapshot'
  | 'survey'
  | 'mark'
  | 'extract'
  | 'choose'
  | 'declutter'
  | 'write'
  | 'sanitize'
  | 'tree';

/**
 * Reads a page: finds its article, takes the clutter out and keeps a record of it. Never writes to the page. Throws
 * only for a document that has no window and was given none.
 */
export function readPage(document: Document, options: ReadOptions = {}): PageReading {
  const url = options.url ?? document.URL;
  const view = options.view ?? document.defaultView;
  if (!view) throw new Error('A document without a window can only be read with the option "view".');
  const done = options.onStep ?? (() => {});
  const refusal = refusalByType(document);
  if (refusal) return { outcome: { ok: false, reason: refusal }, sources: [] };

  const metadata = readMetadata(document, url);
  done('metadata');
  const copy = snapshot(document);
  done('snapshot');
  const { sources } = copy;
  const parts = survey(copy);
  done('survey');
  if (!options.isForced && isFrontPage(parts.root, metadata, url))
    return { outcome: { ok: false, reason: 'front-page' }, sources };

  const headline = findHeadline(parts.root, metadata);
  const page: Page = {
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
  done('mark');

  const extraction = extract(parts, metadata.title, removals);
  if (!extraction) return { outcome: { ok: false, ...refusalWithoutArticle(parts.root, document) }, sources };
  const { kept } = extraction;
  done('extract');
  widen(parts.root, kept, headline, removals);
  joinParts(parts.root, kept, removals);
  dropHidden(parts.root, kept);
  const standfirst = findStandfirst([...parts.root.leaves()], kept, metadata, headline, removals);
  if (standfirst) kept.delete(standfirst.part.order);
  const root = keptRoot(parts, kept);
  if (!root || !holdsStory(root, kept))
    return { outcome: { ok: false, ...refusalWithoutArticle(parts.root, document) }, sources };

  removals.takeMarked();
  keepFigures(root, kept, removals);
  const captions = findCaptions(root, kept, page.proseWords, removals);
  done('choose');
  declutter({ root, kept, captions, metadata, removals });
  done('declutter');

  const { baseURI } = document;
  const html = write({ root, kept, captions, removals, byOrder: parts.byOrder, baseURI });
  done('write');
  const fragment = sanitize(html, view);
  done('sanitize');
  const { content, removed } = toTree(fragment);
  joinFigures(content);
  const lines = remainingLines(root, kept, captions, removals);
  const image =
    takeLeadPicture(content) ??
    findLeadPicture(parts, { headline, body: lines[0] ?? root, named: metadata.images, baseURI }, removals);
  const { text } = bodyText(content);
  const article: Article = {
    url,
    title: metadata.title,
    standfirst: standfirst?.text ?? null,
    byline: metadata.byline ?? cleanByline(extraction.byline),
    siteName: metadata.siteName,
    publishedTime: metadata.publishedTime,
    modifiedTime: metadata.modifiedTime,
    lang: metadata.lang,
    dir: directionOf(text, metadata.lang),
    excerpt: metadata.descriptions[0] ?? null,
    image,
    content,
    words: countWords(text),
    isPartial: copy.isPartial,
  };
  const paragraphs = lines.filter((line) => !line.isHeading).map((line) => line.position);
  const listed = receipt(removals, { root, paragraphs }, { removed });
  done('tree');
  return { outcome: { ok: true, article, removals: listed }, sources };
}

/** Whether the chosen lines are more than a notice: a paragraph of prose, or as many words as a short news item. */
function holdsStory(root: Part, kept: ReadonlySet<number>): boolean {
  let words = 0;
  for (const leaf of root.leaves()) {
    if (!kept.has(leaf.order)) continue;
    if (leaf.isProse) return true;
    words += leaf.words;
  }
  return words >= SHORTEST_STORY;
}

/** In words; a news flash of three lines has as many. */
const SHORTEST_STORY = 40;

/** The lines of text that stayed in the article, in order. */
function remainingLines(
  root: Part,
  kept: ReadonlySet<number>,
  captions: ReadonlySet<Part>,
  removals: Removals,
): Part[] {
  return [...root.leaves()].filter(
    (leaf) => leaf.words > 0 && kept.has(leaf.order) && !captions.has(leaf) && !removals.isTaken(leaf),
  );
}
