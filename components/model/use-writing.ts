import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ArticleToTell,
  ModelFailure,
  SummaryModel,
  Writing,
  WrittenSummary,
} from '../../core/summary/writing.ts';

/** How far the model is with its paragraph. */
export type WritingStep =
  | { readonly name: 'idle' }
  /** Somebody has to ask for the download; `isUnderWay` when the browser is at it already. */
  | { readonly name: 'to-download'; readonly isUnderWay: boolean }
  /** `share` is what is here of the model, 0 to 1. */
  | { readonly name: 'downloading'; readonly share: number }
  | { readonly name: 'writing'; readonly text: string }
  | { readonly name: 'written'; readonly text: string; readonly leftOut: number }
  | { readonly name: 'failed'; readonly reason: Exclude<ModelFailure, 'needs-download'> };

export interface WritingInUse {
  readonly step: WritingStep;
  /** Has the model write; with `mayDownload`, which needs a click, fetches it first if need be. */
  start(mayDownload: boolean): void;
  /** Gives up download or writing. */
  stop(): void;
}

export interface WritingWish {
  readonly model: SummaryModel | null;
  readonly article: ArticleToTell;
  /** Whether the reader wants to see what the model writes. Nothing is asked of it before. */
  readonly isWanted: boolean;
  /** What the model has written in another place, if it is about this article. */
  readonly written: WrittenSummary | null;
}

/** Has the model write about an article as long as that is wanted. What it has written stays. */
export function useWriting({ model, article, isWanted, written }: WritingWish): WritingInUse {
  const [step, setStep] = useState<WritingStep>(written ? stepFrom(written) : IDLE);
  const work = useRef<AbortController | null>(null);
  const told = useRef<ArticleToTell | null>(written ? article : null);

  const start = async (mayDownload: boolean) => {
    work.current?.abort();
    const own = new AbortController();
    work.current = own;
    const show = (next: WritingStep) => {
      if (own.signal.aborted) return;
      if (next.name === 'written') told.current = article;
      setStep(next);
    };
    if (model) await write(model, article, mayDownload, own.signal, show);
  };
  const stop = () => {
    work.current?.abort();
    setStep(step.name === 'downloading' ? TO_DOWNLOAD : CANCELLED);
  };

  useEffect(() => {
    if (!isWanted || told.current === article) return;
    void start(false);
    return () => {
      work.current?.abort();
      if (told.current !== article) setStep(IDLE);
    };
  }, [model, article, isWanted]);

  return { step, start: (mayDownload) => void start(mayDownload), stop };
}

/** The model's words that can be shown; empty while there are none. */
export function textOf(step: WritingStep): string {
  return step.name === 'writing' || step.name === 'written' ? step.text : '';
}

async function write(
  model: SummaryModel,
  article: ArticleToTell,
  mayDownload: boolean,
  signal: AbortSignal,
  show: (step: WritingStep) => void,
): Promise<void> {
  const state = await model.state(article.lang);
  const isMissing = state === 'downloadable' || state === 'downloading';
  if (isMissing && !mayDownload) return show({ name: 'to-download', isUnderWay: state === 'downloading' });
  show(isMissing ? { name: 'downloading', share: 0 } : { name: 'writing', text: '' });
  const writing = await model.write(article, {
    mayDownload,
    signal,
    // A model that is here already is "downloaded" all the same, and at once.
    onDownload: (share) => isMissing && show({ name: 'downloading', share }),
    onText: (text) => show({ name: 'writing', text }),
  });
  show(stepAfter(writing));
}

/** Whether something was written about an article, as far as can be told. */
export function isAbout({ about }: WrittenSummary, { title, text }: ArticleToTell): boolean {
  return about.title === title && about.text === text;
}

function stepFrom({ text, leftOut }: WrittenSummary): WritingStep {
  return { name: 'written', text, leftOut };
}

function stepAfter(writing: Writing): WritingStep {
  if (writing.ok) return { name: 'written', text: writing.text, leftOut: writing.leftOut.length };
  return writing.reason === 'needs-download' ? TO_DOWNLOAD : { name: 'failed', reason: writing.reason };
}

const IDLE: WritingStep = { name: 'idle' };
const TO_DOWNLOAD: WritingStep = { name: 'to-download', isUnderWay: false };
const CANCELLED: WritingStep = { name: 'failed', reason: 'cancelled' };
