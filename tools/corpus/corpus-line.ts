import type { Article, Outcome, Removal, Summary } from '../../core/article.ts';
import { summarize } from '../../core/summary/summarize.ts';
import { bodyText, captions } from '../../core/text.ts';

/** What the command line says about one page of a corpus. */
export interface CorpusLine {
  readonly id: string;
  readonly ok: boolean;
  /** Why there is no article. */
  readonly reason?: string;
  readonly detail?: string;
  readonly article?: ArticleFields;
  readonly summary?: Summary;
  readonly removals: readonly RemovalFields[];
  /** Milliseconds of the processor that the cleaning took, without parsing the markup. */
  readonly ms: number;
}

export type RemovalFields = Pick<Removal, 'kind' | 'evidence' | 'text' | 'words'>;

export interface ArticleFields
  extends Pick<
    Article,
    | 'title'
    | 'standfirst'
    | 'byline'
    | 'siteName'
    | 'publishedTime'
    | 'modifiedTime'
    | 'lang'
    | 'dir'
    | 'excerpt'
    | 'image'
    | 'words'
    | 'caveat'
  > {
  /** Captions with their credits, the lead picture's first. */
  readonly captions: readonly string[];
  /** The body alone, blocks parted by blank lines. */
  readonly text: string;
}

/** Puts an outcome into the fields of a line. */
export function corpusLine(id: string, outcome: Outcome, ms: number): CorpusLine {
  const rounded = Math.round(ms * 10) / 10;
  if (!outcome.ok) {
    const detail = outcome.detail === undefined ? {} : { detail: outcome.detail };
    return { id, ok: false, reason: outcome.reason, ...detail, removals: [], ms: rounded };
  }
  const article = articleFields(outcome.article);
  const { text, lang, title, standfirst } = article;
  return {
    id,
    ok: true,
    article,
    summary: summarize(text, { lang, title, standfirst }),
    removals: outcome.removals.map(removalFields),
    ms: rounded,
  };
}

/** The fields of an article that are text, without its tree. */
export function articleFields(article: Article): ArticleFields {
  const {
    title,
    standfirst,
    byline,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    dir,
    excerpt,
    image,
    words,
    caveat,
  } = article;
  const lead = [image?.caption, image?.credit].filter(Boolean).join(' ');
  return {
    title,
    standfirst,
    byline,
    siteName,
    publishedTime,
    modifiedTime,
    lang,
    dir,
    excerpt,
    image,
    words,
    ...(caveat && { caveat }),
    captions: [lead, ...captions(article.content)].filter((caption) => caption !== ''),
    text: bodyText(article.content).text,
  };
}

/** The fields of a removal that are text. */
export function removalFields({ kind, evidence, text, words }: Removal): RemovalFields {
  return { kind, evidence, text, words };
}
