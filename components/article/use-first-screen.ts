import type { RootContent } from 'hast';
import { useEffect, useState } from 'preact/hooks';
import { plainText } from '../../core/text.ts';

/**
 * The blocks of a text that are made now. Where `isStaged`, those that surely fill the popup come alone, and all others
 * once these have been painted: so that the first screen of a long story is there as soon as that of a short one.
 */
export function useFirstScreen(blocks: readonly RootContent[], isStaged: boolean): readonly RootContent[] {
  const [isPainted, setPainted] = useState(!isStaged);
  // Preact runs effects after the browser has painted.
  useEffect(() => setPainted(true), []);
  return isPainted ? blocks : firstScreen(blocks);
}

function firstScreen(blocks: readonly RootContent[]): readonly RootContent[] {
  let length = 0;
  const last = blocks.findIndex((block) => {
    length += plainText(block).length;
    return length > SCREEN;
  });
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}

/** Characters that 600 pixels have no room for in the smallest type, 65 in each of its 34 lines. */
const SCREEN = 2_200;
