import type { RootContent } from 'hast';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Article, Removal } from '../../core/article.ts';
import type { WrittenSummary } from '../../core/summary/writing.ts';
import type { ModelInUse } from '../model/model-in-use.ts';
import { isAbout, textOf, useWriting } from '../model/use-writing.ts';
import { ownWords } from '../text/locale.ts';
import { ArticleHead } from './article-head.tsx';
import { Content, type ContentProps } from './content.tsx';
import { goTo } from './go-to.ts';
import { LeadPicture } from './lead-picture.tsx';
import { PickBar, pickHandlers } from './picking.tsx';
import { sentenceLinkId } from './sentence-link.tsx';
import { SummaryCard, type SummaryForm } from './summary-card.tsx';
import { sentenceId } from './summary-mark.tsx';
import { type SummaryEngine, useSummary } from './use-summary.ts';

export interface StoryProps
  extends Pick<ContentProps, 'restored' | 'pictures' | 'canEnlarge' | 'links' | 'onHide' | 'teaching'> {
  article: Article;
  removals: readonly Removal[];
  summaryForm: SummaryForm;
  onSummaryForm: (form: SummaryForm) => void;
  loadSummary: () => Promise<SummaryEngine>;
  /** Null where the browser has none. */
  model: ModelInUse | null;
  /** What the model has written about the article in another place. */
  written?: WrittenSummary | null;
  /** The model has written a paragraph. */
  onWritten?: (written: WrittenSummary) => void;
  /** The blocks of the text that are made; all of them where none are named. */
  blocks?: readonly RootContent[];
  /** Notices that stand between the head and the summary. */
  children?: ComponentChildren;
}

/** A whole article as popup and reader mode show it: head, summary, lead picture, text. */
export function Story({
  article,
  onSummaryForm,
  loadSummary,
  model,
  written = null,
  onWritten,
  blocks = article.content.children,
  children,
  ...props
}: StoryProps) {
  const { summaryForm: wanted, ...content } = props;
  const inSentences = wanted === 'rewritten' ? 'paragraph' : wanted;
  const { text, sentences, placeholder } = useSummary(article, inSentences, loadSummary);
  const told = useMemo(() => {
    const { title, standfirst, lang } = article;
    return { title, standfirst, text, lang };
  }, [article, text]);
  const handed = written !== null && isAbout(written, told) ? written : null;
  const hasModel = model ? model.use === 'on' : handed !== null;
  const form = wanted === 'rewritten' && !hasModel ? 'paragraph' : wanted;
  const isRewritten = form === 'rewritten' && sentences !== null;
  const writing = useWriting({ model, article: told, isWanted: isRewritten, written: handed });
  const { step } = writing;
  useEffect(() => {
    if (step.name === 'written') onWritten?.({ text: step.text, leftOut: step.leftOut, about: told });
  }, [step, told]);
  const shown = (isRewritten && textOf(writing.step) !== '' ? [] : sentences) ?? [];
  const root = useRef<HTMLElement>(null);
  const [sought, setSought] = useState<number | null>(null);

  useEffect(() => setSought(null), [article, form]);
  useEffect(() => {
    if (sought !== null) goTo(root.current, sentenceId(sought));
  }, [sought]);

  const seek = (sentence: number) => {
    if (sentence === sought) goTo(root.current, sentenceId(sentence));
    else setSought(sentence);
  };
  const goBack = () => {
    if (sought !== null) goTo(root.current, sentenceLinkId(sought));
    setSought(null);
  };
  const { teaching } = content;
  const isPicking = teaching?.isPicking ?? false;
  const canEnlarge = Boolean(content.canEnlarge) && !isPicking;
  const hasSummary = sentences === null || sentences.length > 0;

  return (
    <article class="story" lang={article.lang ?? undefined} dir={article.dir} ref={root}>
      <ArticleHead article={article} />
      {children}
      {hasSummary && (
        <SummaryCard
          sentences={sentences}
          placeholder={placeholder}
          form={form}
          onForm={onSummaryForm}
          sought={sought}
          onSeek={seek}
          model={model}
          hasModel={hasModel}
          writing={writing}
          lang={article.lang}
        />
      )}
      {article.image && (
        <LeadPicture
          picture={article.image}
          lang={article.lang}
          policy={content.pictures}
          canEnlarge={canEnlarge}
        />
      )}
      <div
        class="text"
        data-picking={isPicking || undefined}
        {...(teaching && isPicking && pickHandlers(teaching))}
      >
        {teaching && isPicking && <PickBar teaching={teaching} />}
        <Content
          {...content}
          canEnlarge={canEnlarge}
          content={article.content}
          lang={article.lang}
          blocks={blocks}
          sentences={shown}
          sought={sought}
          onReturn={goBack}
        />
        {blocks === article.content.children && (
          <p class="end" {...ownWords()}>
            {endOf(article)}
          </p>
        )}
      </div>
    </article>
  );
}

/** What stands below the last line: honest about what does not follow. */
function endOf({ isPartial, caveat }: Article): string {
  if (isPartial) return i18n.t('article.endOfPart');
  return caveat?.kind === 'stub' ? i18n.t('article.endOfPage') : i18n.t('article.end');
}
