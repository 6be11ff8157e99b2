/** Frames that are large enough to hold an article, in order; all of them where nothing is laid out. */
export function largeFrames(document: Document): HTMLIFrameElement[] {
  const isLaidOut = document.documentElement.getBoundingClientRect().width > 0;
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].filter((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return !isLaidOut || (width > SMALLEST && height > SMALLEST);
  });
}

/** In CSS pixels; what advertisements and players are put into is flatter or narrower. */
const SMALLEST = 300;
