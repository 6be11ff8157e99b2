import type { Picture } from './article.ts';
import { splitCaption } from './figures.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';
import { orderOf } from './snapshot.ts';
import type { Survey } from './survey.ts';

/**
 * The picture that stands between headline and text when the chosen container does not hold it, or the one that the
 * page names as its story's. Null when there is none to be seen on the page.
 */
export function findLeadPicture(
  page: Survey,
  place: { headline: Part | null; body: Part; named: readonly string[]; baseURI: string },
  removals: Removals,
): Picture | null {
  // Whether an image can be seen is asked of the page, so only for those that it could be.
  const between = [...page.root.element.querySelectorAll('img[src]')].filter(
    (image) =>
      isBefore(image, place.body.element) &&
      isAfter(image, place.headline) &&
      !isSmall(image) &&
      isOpen(image, page, removals),
  );
  const names = new Set(place.named.map(fileName));
  const image =
    between.find((candidate) => names.has(fileName(candidate.getAttribute('src') ?? ''))) ?? between[0];
  return image ? asPicture(image, place.baseURI) : null;
}

function asPicture(image: Element, baseURI: string): Picture | null {
  const src = absolute(image.getAttribute('src') ?? '', baseURI);
  if (!src) return null;
  const figure = image.closest('figure');
  const lines = figure ? captionLines(figure) : [];
  const size = (name: string) => Number(image.getAttribute(name)) || null;
  return {
    src,
    alt: image.getAttribute('alt') ?? '',
    ...splitCaption(lines),
    width: size('width'),
    height: size('height'),
  };
}

function captionLines(figure: Element): string[] {
  const captions = [...figure.querySelectorAll('figcaption p, figcaption')].filter(
    (element) => !element.querySelector('p'),
  );
  const elements = captions.length > 0 ? captions : [figure];
  const lines = elements
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  return [...new Set(lines)].filter((line) => line.length < 600);
}

function isOpen(image: Element, page: Survey, removals: Removals): boolean {
  for (let holder: Element | null = image; holder; holder = holder.parentElement) {
    const part = page.byOrder.get(orderOf(holder) ?? -1);
    if (part) return !removals.isTaken(part) && !removals.markOn(part) && !part.isInLink && !part.isHidden;
  }
  return true;
}

function isAfter(image: Element, headline: Part | null): boolean {
  return headline !== null && (headline.element.compareDocumentPosition(image) & FOLLOWING) !== 0;
}

function isBefore(image: Element, body: Element): boolean {
  return (image.compareDocumentPosition(body) & FOLLOWING) !== 0;
}

/** Portraits of authors, icons, logos: known to be narrower than a story's picture. */
function isSmall(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? Number.NaN);
  return (
    width < 200 ||
    /avatar|logo|icon|author|byline|profile/i.test(`${image.className} ${image.getAttribute('src')}`)
  );
}

/** Names a picture across its sizes: the file's name without the digits of its dimensions. */
function fileName(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return (path.split('/').at(-1) ?? '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]?\d+x\d+/g, '')
    .toLowerCase();
}

function absolute(address: string, base: string): string | null {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, without a global. */
const FOLLOWING = 4;
