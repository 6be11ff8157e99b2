import { LIMITS } from './limits.ts';
import type { NativeDom } from './native-dom.ts';

/**
 * The address of the picture that an `img` shows or will show once it is scrolled into view: scripts that load
 * pictures late keep it in other attributes. Null when there is no address but a placeholder's.
 */
export function imageSource(image: Element, dom: NativeDom): string | null {
  const shown = (image as Partial<HTMLImageElement>).currentSrc;
  if (shown && isAddress(shown) && ((image as Partial<HTMLImageElement>).naturalWidth ?? 0) > 1) return shown;
  const sets = [image, ...pictureSources(image, dom)];
  return (
    firstOf(sets, (element) => fromSourceSet(attribute(element, SOURCE_SETS, dom))) ??
    attribute(image, LATE_SOURCES, dom) ??
    plainSource(image, dom)
  );
}

/** The address of the picture in a `noscript`: where scripts run that is text, where they don't it is an element. */
export function noscriptSource(noscript: Element, dom: NativeDom): string | null {
  const image = noscript.querySelector('img');
  if (image) return imageSource(image, dom);
  const text = (noscript.textContent ?? '').slice(0, LIMITS.value * 4);
  const source = /<img[^>]+?src\s*=\s*["']([^"'>]+)/i.exec(text)?.[1];
  return source?.replaceAll('&amp;', '&') ?? null;
}

function plainSource(image: Element, dom: NativeDom): string | null {
  const source = dom.getAttribute(image, 'src')?.trim();
  return source && isAddress(source) ? source : null;
}

function attribute(element: Element, names: readonly string[], dom: NativeDom): string | null {
  for (const name of names) {
    const value = dom.getAttribute(element, name)?.trim();
    if (value && isAddress(value)) return value;
  }
  return null;
}

/** The candidate nearest above 1,000 pixels: sharp in a reading column, and not the print original. */
function fromSourceSet(set: string | null): string | null {
  let best: { source: string; width: number } | null = null;
  for (const [, source, size, unit] of (set ?? '').matchAll(CANDIDATE)) {
    if (!source || !isAddress(source)) continue;
    const width = unit === 'w' ? Number(size) : Number(size ?? 1) * 600;
    if (!best || distance(width) < distance(best.width)) best = { source, width };
  }
  return best?.source ?? null;
}

function distance(width: number): number {
  return width >= 1_000 ? width - 1_000 : 10_000 - width;
}

function pictureSources(image: Element, dom: NativeDom): Element[] {
  const parent = image.parentElement;
  if (!parent || dom.localName(parent) !== 'picture') return [];
  const sources: Element[] = [];
  for (let child = dom.firstChild(parent); child && sources.length < 20; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 1 && dom.localName(child as Element) === 'source')
      sources.push(child as Element);
  return sources;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function isAddress(value: string): boolean {
  return value.length <= LIMITS.address * 4 && !/^(?:data|blob|javascript|about|file):/i.test(value);
}

const CANDIDATE = /(\S*[^,\s])(?:\s+([\d.]+)(w|x))?\s*(?:,|$)/g;

const SOURCE_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];

const LATE_SOURCES = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-original-src',
  'data-src-medium',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'data-lazy',
];
