import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Found } from '../../core/article.ts';
import type { WrittenSummary } from '../../core/summary/writing.ts';
import { AppearancePanel } from '../appearance/appearance-panel.tsx';
import { initialLook, type LookChoices, type LookSchema, resized } from '../appearance/look.ts';
import { wearLook } from '../appearance/wear.ts';
import { CaveatNotice } from '../article/caveat-notice.tsx';
import { goTo } from '../article/go-to.ts';
import { restoredId } from '../article/restored-block.tsx';
import { siteOf } from '../article/site-of.ts';
import { Story } from '../article/story.tsx';
import type { SummaryForm } from '../article/summary-card.tsx';
import { useFirstScreen } from '../article/use-first-screen.ts';
import type { SummaryEngine } from '../article/use-summary.ts';
import { Notice } from '../controls/notice.tsx';
import { usePanels } from '../controls/use-panels.ts';
import { KeysPanel } from '../keys/keys-panel.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { ListenBar } from '../listen/listen-bar.tsx';
import { type ListeningChoices, type ListeningEngine, useListening } from '../listen/use-listening.ts';
import type { ModelInUse } from '../model/model-in-use.ts';
import type { FindOrder } from '../notes/linked-block.ts';
import { NotePanel } from '../notes/note-panel.tsx';
import type { PageSource } from '../pages/page-source.ts';
import { PagesNotice } from '../pages/pages-notice.tsx';
import { usePages } from '../pages/use-pages.ts';
import { MissingNotice } from '../receipt/missing-notice.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { SwitchedOff } from '../receipt/switched-off.tsx';
import type { Teacher } from '../receipt/teacher.ts';
import { useEdits } from '../receipt/use-edits.ts';
import { TakeMenu } from '../take/take-menu.tsx';
import { type Exporter, useTake } from '../take/use-take.ts';
import { ownWords, textLanguage } from '../text/locale.ts';
import { bringUp, stepBlock } from './blocks.ts';
import { Contents } from './contents.tsx';
import { type PanelName, ReaderBar } from './reader-bar.tsx';
import { ReadingChoices } from './reading-choices.tsx';
import { ResumeNotice } from './resume-notice.tsx';
import { SourceLine } from './source-line.tsx';
import { useContents } from './use-contents.ts';
import { type FocusMode, useFocus } from './use-focus.ts';
import { useNote } from './use-note.ts';
import { type PlaceInArticle, usePlace } from './use-place.ts';
import { useResume } from './use-resume.ts';

/** How the reader likes to read. */
export interface ReaderChoices extends LookChoices, ListeningChoices {
  readonly summaryForm: SummaryForm;
  readonly focus: FocusMode;
  readonly areKeysOn: boolean;
}

export interface ReaderProps {
  found: Found;
  teacher: Teacher;
  pageSource: PageSource;
  choices: ReaderChoices;
  /** Null where the page's window has none. */
  model: ModelInUse | null;
  /** What the model has written about the article in the popup. */
  written: WrittenSummary | null;
  /** What there is to choose from. */
  schema: LookSchema;
  place: PlaceKeeping;
  findOrder: FindOrder;
  /** Whether it opens at the beginning: only then can the rest follow the first screen. */
  isAtBeginning: boolean;
  onChoice: (choice: Partial<ReaderChoices>) => void;
  /** The appearance panel opens: it shows samples of all typefaces. */
  onAppearance: () => void;
  onAllSettings: () => void;
  loadSummary: () => Promise<SummaryEngine>;
  loadExporter: () => Promise<Exporter>;
  loadListening: () => Promise<ListeningEngine>;
  loadReaderKeys: () => Promise<string | null>;
  onPrint: () => void;
  /** All of the article is there. */
  onWhole: () => void;
  onLeave: () => void;
  /** Notices of the one who opened it, over the article. */
  children?: ComponentChildren;
}

/** Where the reader was the last time, and who keeps where they are now. */
export interface PlaceKeeping {
  readonly recalled: PlaceInArticle | null;
  readonly onPlace: (place: PlaceInArticle | null) => void;
}

/** Reader mode: a whole page with the article in the middle and a bar above it. It scrolls by itself. */
export function Reader({
  found: first,
  teacher,
  pageSource,
  choices,
  model,
  written,
  schema,
  place,
  isAtBeginning,
  onChoice,
  ...on
}: ReaderProps) {
  const page = useRef<HTMLDivElement>(null);
  const panels = usePanels<PanelName>(page);
  const pages = usePages(first, pageSource);
  const { found } = pages;
  const { article } = found;
  const edits = useEdits({ ...found, teacher });
  const { restored, restore, teaching } = edits;
  const taking = useTake(() => edits.shownArticle(), on.loadExporter);
  const contents = useContents(article, page);
  const blocks = useFirstScreen(
    article.content.children,
    isAtBeginning ? charactersIn(innerHeight, choices) : Number.POSITIVE_INFINITY,
  );
  const isWhole = blocks === article.content.children;
  useEffect(() => {
    if (isWhole) on.onWhole();
  }, [isWhole]);
  // A place is one of so many blocks.
  const { resumable, resume, dismiss } = useResume(page, isWhole ? place.recalled : null);
  usePlace(page, place.onPlace);
  useFocus(page, choices.focus);
  const listening = useListening(page, article.lang ?? textLanguage(), choices, on.loadListening);
  const goToPart = (part: number) => {
    const element = contents.find(part);
    if (element) bringUp(element);
  };
  const note = useNote(page, article, {
    findOrder: on.findOrder,
    onOpen: () => panels.show('note'),
  });
  const [preview, setPreview] = useState<Partial<LookChoices>>({});

  const look = { ...choices, ...preview };
  useLayoutEffect(() => {
    if (page.current) return wearLook(page.current, look);
  }, [choices, preview]);

  const choose = (choice: Partial<ReaderChoices>) => {
    setPreview({});
    onChoice(choice);
  };

  const openPanel = (name: PanelName) => {
    if (name === 'appearance') on.onAppearance();
    panels.toggle(name);
  };
  const step = (by: 1 | -1) => page.current && stepBlock(page.current, by);
  useKeys(page, {
    areLettersOn: choices.areKeysOn,
    actions: {
      next: () => step(1),
      previous: () => step(-1),
      listen: listening.toggle,
      appearance: () => openPanel('appearance'),
      larger: () => choose({ textSize: resized(choices, schema, 1) }),
      smaller: () => choose({ textSize: resized(choices, schema, -1) }),
      receipt: () => openPanel('receipt'),
      more: () => openPanel('more'),
      list: () => openPanel('keys'),
      ...listening.mediaKeys,
    },
  });

  return (
    <div
      class="reader"
      ref={page}
      {...ownWords()}
      data-focus={choices.focus}
      // It takes the focus, so that the keys that scroll do so at once.
      tabIndex={-1}
    >
      <ReaderBar
        article={article}
        removed={edits.removals.length}
        openPanel={panels.open}
        scroller={page}
        onPanel={openPanel}
        isListening={listening.view !== null}
        onListen={listening.view ? listening.stop : listening.start}
        onCopy={() => taking.copy('text')}
        message={taking.message}
        onLeave={on.onLeave}
      >
        {panels.open === 'receipt' && (
          <Receipt
            id="receipt"
            removals={edits.removals}
            teaching={teaching}
            words={article.words}
            restored={restored}
            onRestore={restore}
            onGoTo={(id) => {
              panels.close();
              goTo(page.current, restoredId(id));
            }}
            onClose={panels.close}
          />
        )}
        {panels.open === 'appearance' && (
          <AppearancePanel
            id="appearance"
            look={look}
            schema={schema}
            onPreview={setPreview}
            onChoice={choose}
            onReset={() => choose(initialLook(schema))}
            onAllSettings={on.onAllSettings}
          />
        )}
        {panels.open === 'more' && (
          <TakeMenu
            id="more"
            taking={taking}
            onPrint={on.onPrint}
            onKeys={() => openPanel('keys')}
            onDone={panels.close}
          >
            <ReadingChoices
              contents={contents}
              onGoTo={(part) => {
                panels.close();
                goToPart(part);
              }}
              focus={choices.focus}
              onFocus={(focus) => onChoice({ focus })}
            />
          </TakeMenu>
        )}
        {panels.open === 'keys' && (
          <KeysPanel
            id="keys"
            areLettersOn={choices.areKeysOn}
            loadReaderKeys={on.loadReaderKeys}
            onClose={panels.close}
          />
        )}
      </ReaderBar>
      <Story
        article={article}
        removals={edits.blocks}
        restored={restored}
        teaching={teaching}
        pictures={look.images}
        blocks={blocks}
        canEnlarge
        links="same-tab"
        summaryForm={choices.summaryForm}
        onSummaryForm={(summaryForm) => onChoice({ summaryForm })}
        loadSummary={on.loadSummary}
        model={model}
        written={written}
        onHide={(id) => restore([id], false)}
      >
        <PagesNotice pages={pages} />
        <MissingNotice edits={edits} onGoTo={(id) => goTo(page.current, restoredId(id))} />
        <SwitchedOff count={edits.switchedOff} />
        {on.children}
        {article.caveat && (
          <CaveatNotice caveat={article.caveat} site={siteOf(article)} onPage={on.onLeave} />
        )}
        {article.isPartial && <Notice>{i18n.t('article.partial')}</Notice>}
        {resumable && <ResumeNotice onResume={resume} onDismiss={dismiss} />}
        <Contents contents={contents} onGoTo={goToPart} />
      </Story>
      {listening.view && (
        <ListenBar
          view={listening.view}
          listening={listening.listening}
          choices={choices}
          onChoice={onChoice}
          onStop={listening.stop}
        />
      )}
      {choices.focus === 'ruler' && <div class="ruler" aria-hidden="true" />}
      {note && panels.open === 'note' && (
        <NotePanel
          id="note"
          note={note}
          article={article}
          pictures={look.images}
          links="same-tab"
          onGoTo={() => {
            panels.close();
            bringUp(note.place);
          }}
          onClose={panels.close}
        />
      )}
      <SourceLine article={article} />
    </div>
  );
}

/** How many characters surely fill so many pixels, whatever stands above them: no line is lower than LINE. */
function charactersIn(height: number, { measure, textSize, lineHeight }: LookChoices): number {
  return (height / ((LINE * textSize * lineHeight) / 10_000)) * measure;
}

/** Pixels of a line as the design has it, less a fifth for smaller windows. */
const LINE = 24;
