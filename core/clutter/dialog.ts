import type { Clutter } from './clutter.ts';
import { names } from './vocabulary.ts';

/** Windows that open over the page: sign-in prompts, pop-ups, lightboxes. */
export const dialog: Clutter = {
  kind: 'dialog',
  prune: [
    {
      evidence: 'dialog-role',
      ceiling: { words: 1_500, proseBlocks: 25, share: 0.3 },
      fits: (part) =>
        part.tag === 'dialog' || /^(?:alert)?dialog$/.test(part.element.getAttribute('role') ?? ''),
    },
    {
      evidence: 'overlay-name',
      ceiling: { words: 600, proseBlocks: 6, share: 0.1 },
      fits: (part) => part.tag !== 'figure' && OVERLAY_NAMES.test(part.names) && part.images <= part.words,
    },
    {
      evidence: 'hidden-menu',
      ceiling: { words: 2_000, proseBlocks: 2, share: 0.05 },
      fits: (part) => part.links > 8 && part.linkShare > 0.6 && part.isHidden,
    },
  ],
};

const OVERLAY_NAMES = names([
  'modal',
  'popup',
  'pop up',
  'popover',
  'lightbox',
  '(?<!has )overlay',
  'interstitial',
  'toast',
  'login (?:form|modal|box|prompt)',
  'sign ?in (?:form|modal|box|prompt)',
  'tooltip',
]);
