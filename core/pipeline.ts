import type { Article, Caveat, Outcome } from './article.ts';
import { findCaptions } from './captions.ts';
import { type Choice, chooseArticle, chooseSelected } from './choose.ts';
import type { Page } from './clutter/clutter.ts';
import { findNextPage } from './continued/next-page.ts';
import { declutter } from './declutter.ts';
import { directionOf } from './direction.ts';
import { extract } from './extract.ts';
import { joinFigures, takeLeadPicture } from './figures.ts';
import { freeze } from './freeze.ts';
import { findHeadline } from './headline.ts';
import { detectLanguage } from './language.ts';
import { findLeadPicture } from './lead-picture.ts';
import { bylineInBox } from './metadata/author-box.ts';
import { completedBeside } from './metadata/beside-headline.ts';
import { cleanByline } from './metadata/byline.ts';
import { isWeakByline, type Metadata, readMetadata } from './metadata/metadata.ts';
import { findMissing } from './missing/find-missing.ts';
import { joinMissing } from './missing/missing-blocks.ts';
import { orderOfLink } from './order-of-link.ts';
import { arrangeEntries } from './page-kind/arrange-entries.ts';
import { findStub, type StubEvidence } from './page-kind/stub.ts';
import { isSureArticle } from './page-kind/sure-article.ts';
import { type Part, smallestHolder } from './part.ts';
import { mark, prune } from './prune.ts';
import { hasWords } from './reading-aids.ts';
import { listed, receipt } from './receipt.ts';
import { refusalByKind, refusalByType, refusalOfThin, refusalWithoutArticle } from './refusal.ts';
import { Removals, type Taken } from './removals.ts';
import { sanitize } from './sanitize.ts';
import type { SelectedText } from './selected.ts';
import { AppliedRules } from './site-rules/apply.ts';
import { partOf } from './site-rules/part-of.ts';
import { type Proposal, proposeFor } from './site-rules/propose.ts';
import type { RuleAction, SiteRule } from './site-rules/rule.ts';
import { orderOf, snapshot } from './snapshot.ts';
import { survey } from './survey.ts';
import { bodyText } from './text.ts';
import { toTree } from './tree.ts';
import { atOnce } from './turns.ts';
import { isClipped } from './visibility.ts';
import { countWords } from './words.ts';
import { write } from './write.ts';

/** What reading a page gives, with the way back from the article's tree to the live page. */
export interface PageReading {
  readonly outcome: Outcome;
  /** `sources[order]` is the live element that a tree element with `data.order` was copied from. */
  readonly sources: readonly Element[];
  /** The rule that the reader could teach by the element that has this order; absent where there is no article. */
  readonly propose?: (order: number, action: RuleAction) => Proposal;
  /** Which of the blocks with these orders a link on the page leads to; null where it leads elsewhere. */
  readonly orderOfLink?: (href: string, orders: readonly number[]) => number | null;
}

export interface ReadOptions {
  /** The page's address, where the document does not know it. */
  readonly url?: string;
  /** A window to work in, for documents that have none of their own: those parsed from text. */
  readonly view?: Window;
  /** Look for an article on whatever page it is: the reader has been told what it looks like. */
  readonly isForced?: boolean;
  /** Nobody asked for this page: whatever is not an article beyond doubt is refused. */
  readonly isUnasked?: boolean;
  /** Clean this alone. */
  readonly selection?: SelectedText;
  /** The reader has said that nothing is missing from this page's article. */
  readonly isWhole?: boolean;
  /** What the site answered for the page (an HTTP status), where that is known. */
  readonly status?: number;
  /** The reader's own rules for the site. */
  readonly rules?: readonly SiteRule[];
  /** Hears which lines were chosen, by their orders, and may change that: for measuring what notices a wrong choice. */
  readonly onChosen?: (kept: Set<number>, root: Part) => void;
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
  return atOnce(readInSteps(document, options), options.onStep);
}

/** Reads a page as `readPage` does, step by step. Tells of each step when it is over. */
export function* readInSteps(document: Document, options: ReadOptions): Generator<Step, PageReading> {
  const url = options.url ?? document.URL;
  const view = options.view ?? document.defaultView;
  if (!view) throw new Error('A document without a window can only be read with the option "view".');
  const refusal = refusalByType(document);
  if (refusal) return { outcome: { ok: false, reason: refusal }, sources: [] };

  const stated = readMetadata(document, url);
  yield 'metadata';
  const copy = snapshot(document);
  yield 'snapshot';
  const { sources } = copy;
  const parts = survey(copy);
  yield 'survey';
  const found = { root: parts.root, document, metadata: stated, url };
  const isForced = options.isForced || options.selection !== undefined;
  const kind = isForced ? null : refusalByKind(found, options.status);
  if (kind) return { outcome: kind, sources };

  const headline = findHeadline(parts.root, stated);
  const metadata = headline ? completedBeside(parts.root, headline, stated, url) : stated;
  const page: Page = {
    url: url.replace(/#.*$/, ''),
    root: parts.root,
    headline,
    proseWords: parts.root.proseWords,
    titles: metadata.titles,
    byline: metadata.byline,
  };
  const removals = new Removals();
  const rules = new AppliedRules(page, options.rules ?? []);
  rules.protect(removals);
  prune(page, removals);
  mark(page, removals);
  rules.mark(removals);
  yield 'mark';

  const ground = { parts, metadata, headline, url, removals };
  const extraction = options.selection ? null : extract(parts, metadata.title, removals);
  yield 'extract';
  const choice = options.selection
    ? chooseSelected(ground, sources, options.selection)
    : extraction && chooseArticle(ground, extraction);
  if (!choice) return { outcome: refusalWithoutArticle({ ...found, removals }), sources };
  const { kept, root, standfirst, live } = choice;
  if (!options.selection) rules.addKept(root, kept);
  const captions = findCaptions(root, kept, page.proseWords, removals);
  options.onChosen?.(kept, parts.root);
  yield 'choose';
  const thin = isForced ? null : refusalOfThin(remainingLines(root, kept, captions, removals), found);
  if (thin) return { outcome: thin, sources };
  declutter({ root, kept, captions, headline, metadata, removals });
  yield 'declutter';

  const { baseURI } = document;
  const list = listed(removals, root);
  const lines = remainingLines(root, kept, captions, removals);
  const cleaned = { root: parts.root, lines, kept, captions, standfirst: standfirst?.part ?? null };
  const isWhole = options.isWhole || options.selection !== undefined || live !== null;
  const lost = isWhole ? [] : findMissing({ ...cleaned, headline, metadata, removals });
  const html = write({
    root: lost.reduce((holder, { part }) => smallestHolder(holder, part), root),
    kept,
    captions,
    removals,
    listed: [...list, ...lost],
    byOrder: parts.byOrder,
    isUnseen: (element) =>
      element.hasAttribute('class') &&
      hasWords(element) &&
      copy.mayAskForLayout() &&
      isClipped(sources[orderOf(element) ?? -1] ?? element),
    baseURI,
  });
  yield 'write';
  const fragment = sanitize(html, view);
  yield 'sanitize';
  const { content, removed } = toTree(fragment);
  joinFigures(content);
  const image =
    takeLeadPicture(content) ??
    (options.selection
      ? null
      : findLeadPicture(
          parts,
          { headline, body: lines[0] ?? root, named: metadata.images, baseURI },
          removals,
        ));
  if (live) arrangeEntries(content, live, parts.byOrder);
  const caveat = caveatOf(choice, { root: parts.root, lines, metadata }, options);
  const boxes = removals.marked.filter(({ kind }) => kind === 'author-bio').map(({ part }) => part);
  const article = articleOf(metadata, choice, {
    url,
    image,
    content,
    isPartial: copy.isPartial,
    caveat,
    byline: bylineOf(metadata, choice, boxes),
  });
  if (options.isUnasked && !isSureArticle(article, { ...metadata, proseWords: page.proseWords }))
    return { outcome: { ok: false, reason: 'no-article' }, sources };
  const paragraphs = lines.filter((line) => !line.isHeading).map((line) => line.position);
  const told = receipt(
    [...list, ...lost.map((one): Taken => ({ ...one, kind: 'missing' }))],
    { root, paragraphs },
    { removed, ruleFor: (part) => rules.ruleFor(part) },
  );
  const missing = joinMissing(content, told.splice(list.length), list.length + 1);
  const next = caveat ? null : findNextPage(document, url);
  const outcome: Outcome = freeze({
    ok: true,
    article,
    removals: told,
    ...(missing.length > 0 && { missing }),
    ...(next && { paging: { pages: 1, next } }),
    rules: rules.fits,
  });
  yield 'tree';
  const propose = (order: number, action: RuleAction) =>
    proposeFor(partOf(order, parts, sources), action, { page, kept });
  return {
    outcome,
    sources,
    propose,
    orderOfLink: (href, orders) => orderOfLink(href, orders, { document, url, sources }),
  };
}

/** What is shown of a page, with what is known of it. */
function articleOf(
  metadata: Metadata,
  { standfirst }: Choice,
  {
    caveat,
    ...shown
  }: Pick<Article, 'url' | 'image' | 'content' | 'isPartial' | 'byline'> & { caveat: Caveat | null },
): Article {
  const { title, siteName, publishedTime, modifiedTime } = metadata;
  const { text } = bodyText(shown.content);
  const lang = metadata.lang ?? detectLanguage(text);
  return {
    ...shown,
    title,
    standfirst: standfirst?.text ?? null,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    dir: directionOf(text, lang),
    excerpt: metadata.descriptions[0] ?? null,
    words: countWords(text),
    ...(caveat && { caveat }),
  };
}

/** Who wrote it: a person rather than the site, of which its name tells as much. */
function bylineOf(metadata: Metadata, choice: Choice, boxes: readonly Part[]): string | null {
  const { byline } = metadata;
  if (byline && !isWeakByline(byline, metadata)) return byline;
  return bylineInBox(boxes) ?? byline ?? cleanByline(choice.byline);
}

/** What the reader should know of what was chosen. */
function caveatOf({ live }: Choice, evidence: StubEvidence, { selection }: ReadOptions): Caveat | null {
  if (selection) return { kind: 'selection' };
  return live ? { kind: 'live-blog', entries: live.entries.length } : findStub(evidence);
}

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
