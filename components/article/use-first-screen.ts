import type { RootContent } from 'hast';
import { useEffect, useState } from 'preact/hooks';
import { plainText } from '../../core/text.ts';

/**
 * The blocks of a text that are made now: first those that surely fill a screen of so many characters, and all others once
 * these have been painted. So the first screen of a long story is there as soon as that of a short one.
 */
export function useFirstScreen(blocks: readonly RootContent[], screen: number): readonly RootContent[] {
  const [isPainted, setPainted] = useState(screen === Number.POSITIVE_INFINITY);
  // Preact runs effects after the browser has painted.
  useEffect(() => setPainted(true), []);
  return isPainted ? blocks : firstScreen(blocks, screen);
}

function firstScreen(blocks: readonly RootContent[], screen: number): readonly RootContent[] {
  let length = 0;
  const last = blocks.findIndex((block) => {
    length += plainText(block).length;
    return length > screen;
  });
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}
