import { isTooDeepToLayOut } from './depth.ts';

/** Frames that are large enough to hold an article, in order; all of them where nothing is laid out, or may be. */
export function largeFrames(document: Document): HTMLIFrameElement[] {
  const isLaidOut =
    document.documentElement.getBoundingClientRect().width > 0 && !isTooDeepToLayOut(document);
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter((frame) => {
    if (!isLaidOut) return true;
    const { width, height } = frame.getBoundingClientRect();
    return width > SMALLEST && height > SMALLEST;
  });
}

/** In CSS pixels; what advertisements and players are put into is flatter or narrower. */
const SMALLEST = 300;
