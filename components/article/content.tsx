import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { type ComponentChildren, Fragment, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { linkAddress, pictureAddress } from '../../core/addresses.ts';
import type { Removal, SummarySentence } from '../../core/article.ts';
import { isEmptied } from '../../core/emptied.ts';
import { plainText } from '../../core/text.ts';
import type { Teaching } from '../receipt/use-edits.ts';
import { bound } from '../text/bound.ts';
import { commonAttributes, plainString, wholeNumber } from './attributes.ts';
import { CutNote } from './cut-note.tsx';
import { CodeFrame, TableFrame } from './frames.tsx';
import { pickable } from './picking.tsx';
import { Picture, type PicturePolicy } from './picture.tsx';
import { beginsWithMark, type QuotationKind, quotationKinds } from './quotations.ts';
import { RestoredBlock } from './restored-block.tsx';
import { cutSentences, type TextPiece } from './sentences.ts';
import { SummaryMark } from './summary-mark.tsx';

export interface ContentProps {
  content: Root;
  /** BCP 47 tag of the article. */
  lang?: string | null | undefined;
  removals: readonly Removal[];
  /** Ids of the removals that are shown in their places. */
  restored: ReadonlySet<number>;
  pictures: PicturePolicy;
  /** Whether pictures can be seen large: where there is more room than they have. */
  canEnlarge?: boolean | undefined;
  /** Links leave the popup by a new tab; in the page they open as links of the page do. */
  links: 'new-tab' | 'same-tab';
  /** Sentences of the summary that is shown, with offsets into the body text of `content`. */
  sentences: readonly SummarySentence[];
  /** Index of the sentence that the reader came for. */
  sought: number | null;
  onHide: (id: number) => void;
  /** Lets the reader take blocks out and teach rules by them. */
  teaching?: Teaching;
  /** The reader wants back from the sought sentence to the summary. */
  onReturn: () => void;
  /** The blocks of the content that are made; all of them where none are named. */
  blocks?: readonly RootContent[] | undefined;
}

/** The text of an article: its tree rendered element by element through an allow-list. */
export function Content({
  content,
  removals,
  sentences,
  blocks: made = content.children,
  ...rest
}: ContentProps) {
  const pieces = useMemo(() => cutSentences(content, sentences), [content, sentences]);
  const blocks = useMemo(() => new Map(removals.map((removal) => [removal.id, removal])), [removals]);
  const quotations = useMemo(() => quotationKinds(content), [content]);
  const view = { ...rest, pieces, blocks, quotations, hasCaption: false, isInLink: false };
  return <Fragment>{made.map((child) => renderBlock(child, view))}</Fragment>;
}

interface View extends Omit<ContentProps, 'content' | 'removals' | 'sentences' | 'blocks'> {
  pieces: ReadonlyMap<Text, readonly TextPiece[]>;
  blocks: ReadonlyMap<number, Removal>;
  quotations: ReadonlyMap<Element, QuotationKind>;
  /** Whether a picture here stands in a figure that says what it shows. */
  hasCaption: boolean;
  isInLink: boolean;
}

/** A block of the top level: the reader can choose it, and take it out. */
function renderBlock(node: RootContent, view: View): ComponentChildren {
  const { teaching } = view;
  const order = node.type === 'element' ? node.data?.order : undefined;
  if (!teaching || order === undefined) return renderNode(node, view);
  const cut = teaching.cuts.get(order);
  if (!cut)
    return teaching.isPicking ? pickable(renderNode(node, view), order, teaching) : renderNode(node, view);
  if (view.restored.has(cut.id)) return renderRemoval(cut.id, view);
  return teaching.isPicking && <CutNote key={`cut-${cut.id}`} removal={cut} teaching={teaching} />;
}

function renderChildren(parent: Root | Element, view: View): ComponentChildren[] {
  return parent.children.map((child) => renderNode(child, view));
}

function renderNode(node: RootContent | ElementContent, view: View): ComponentChildren {
  if (node.type === 'text') return renderText(node, view);
  if (node.type === 'removal') return renderRemoval(node.id, view);
  return node.type === 'element' ? renderElement(node, view) : null;
}

/** Page values become children only as strings: an object in their place could pass for an element of ours. */
function renderText(node: Text, view: View): ComponentChildren {
  const pieces = view.pieces.get(node);
  if (!pieces) return typeof node.value === 'string' ? bound(node.value, view.lang) : null;
  return pieces.map((piece) =>
    piece.sentence === null ? (
      bound(piece.text, view.lang)
    ) : (
      <SummaryMark
        sentence={piece.sentence}
        isFirst={piece.isFirst}
        isSought={piece.sentence === view.sought}
        onReturn={piece.isLast ? view.onReturn : undefined}
      >
        {bound(piece.text, view.lang)}
      </SummaryMark>
    ),
  );
}

function renderRemoval(id: number, view: View): ComponentChildren {
  const removal = view.blocks.get(id);
  if (!removal || !view.restored.has(id)) return null;
  return (
    <RestoredBlock key={id} removal={removal} teaching={view.teaching} onHide={() => view.onHide(id)}>
      {removal.content.map((child) => renderNode(child, view))}
    </RestoredBlock>
  );
}

function renderElement(node: Element, view: View): ComponentChildren {
  if (isEmptied(node, view.restored)) return null;
  const { properties } = node;
  const common = commonAttributes(node);
  const lang = VERBATIM.has(node.tagName) ? null : (common.lang ?? view.lang);
  const inside = () => renderChildren(node, { ...view, lang });
  switch (node.tagName) {
    case 'a':
      return renderLink(node, view);
    case 'img':
      return renderPicture(node, view);
    case 'table':
      return (
        <TableFrame name={tableName(node)}>
          <table {...common}>{inside()}</table>
        </TableFrame>
      );
    case 'figure':
      return <figure {...common}>{renderChildren(node, { ...view, hasCaption: hasCaption(node) })}</figure>;
    case 'ol':
      return (
        <ol {...common} start={wholeNumber(properties.start)} reversed={properties.reversed !== undefined}>
          {inside()}
        </ol>
      );
    case 'td':
    case 'th':
      return h(
        node.tagName,
        {
          ...common,
          colSpan: wholeNumber(properties.colSpan, 100),
          rowSpan: wholeNumber(properties.rowSpan, 1_000),
        },
        inside(),
      );
    case 'time':
      return (
        <time {...common} dateTime={plainString(properties.dateTime)}>
          {inside()}
        </time>
      );
    case 'blockquote':
      return (
        <blockquote
          {...common}
          data-kind={view.quotations.get(node)}
          data-quoted={beginsWithMark(node) || undefined}
        >
          {inside()}
        </blockquote>
      );
    case 'pre':
      return (
        <CodeFrame>
          <pre {...common}>{inside()}</pre>
        </CodeFrame>
      );
    case 'br':
    case 'wbr':
      return h(node.tagName, null);
    case 'abbr':
    case 'b':
    case 'bdi':
    case 'bdo':
    case 'caption':
    case 'cite':
    case 'code':
    case 'dd':
    case 'del':
    case 'dfn':
    case 'dl':
    case 'dt':
    case 'em':
    case 'figcaption':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
    case 'i':
    case 'ins':
    case 'kbd':
    case 'li':
    case 'mark':
    case 'p':
    case 'q':
    case 'rp':
    case 'rt':
    case 'ruby':
    case 's':
    case 'samp':
    case 'small':
    case 'strong':
    case 'sub':
    case 'sup':
    case 'tbody':
    case 'tfoot':
    case 'thead':
    case 'tr':
    case 'u':
    case 'ul':
    case 'var':
      return h(node.tagName, common, inside());
    default:
      // Text is never lost with an element that isn't known here.
      return inside();
  }
}

/** A link without an address, or around nothing but a picture, is its content alone. */
function renderLink(node: Element, view: View): ComponentChildren {
  const address = linkAddress(node.properties.href);
  if (!address || plainText(node).trim() === '') return renderChildren(node, view);
  // Pages raise them by their own styles.
  const isMark = address.includes('#') && NOTE_MARK.test(plainText(node));
  const target =
    view.links === 'new-tab' ? { target: '_blank', rel: 'noopener noreferrer' } : { rel: 'noopener' };
  return (
    <a {...commonAttributes(node)} {...target} href={address} data-mark={isMark || undefined}>
      {renderChildren(node, { ...view, isInLink: true })}
    </a>
  );
}

function renderPicture({ properties }: Element, view: View): ComponentChildren {
  const source = pictureAddress(properties.src);
  if (!source) return null;
  return (
    <Picture
      src={source}
      alt={plainString(properties.alt) ?? ''}
      width={wholeNumber(properties.width)}
      height={wholeNumber(properties.height)}
      policy={view.pictures}
      hasCaption={view.hasCaption}
      canEnlarge={view.canEnlarge ?? false}
      isInLink={view.isInLink}
    />
  );
}

function hasCaption(figure: Element): boolean {
  return figure.children.some((child) => child.type === 'element' && child.tagName === 'figcaption');
}

/** The caption of a table, by which its scrolling frame is named; empty when it has none. */
function tableName(table: Element): string {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  return caption ? plainText(caption) : '';
}

/** The number or sign of a note. */
const NOTE_MARK = /^(?:\d{1,3}|[*†‡§¶]{1,3})$/;

/** Elements whose text is copied to be used. */
const VERBATIM = new Set(['code', 'kbd', 'pre', 'samp']);
