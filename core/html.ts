import { setOf } from './set-of.ts';

/** Element names by what they mean for reading a page. All in lower case. */

/** Begin a new line of text. Anything else is inline until a block is found inside it. */
export const BLOCK_TAGS = setOf(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul caption legend',
);

/** Neither article nor evidence: they never enter the copy. */
export const SKIPPED_TAGS = setOf(
  'applet area base basefont bgsound canvas colgroup col datalist embed frame frameset head keygen link map math ' +
    'meta meter noembed noframes object optgroup option output param progress script source style svg template ' +
    'textarea title track',
);

/** Evidence of forms and players: they enter the copy without their content. */
export const EMPTY_TAGS = setOf('audio button iframe input select video');

export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');
