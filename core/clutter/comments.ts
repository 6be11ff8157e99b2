import type { Clutter } from './clutter.ts';
import { names, wholeLine } from './vocabulary.ts';

/** Readers' comments, and the lines that lead to them. */
export const comments: Clutter = {
  kind: 'comments',
  mark: [
    {
      evidence: 'comments-name',
      ceiling: { words: 20_000, proseBlocks: 500, share: 0.6 },
      fits: (part) => part.words > 0 && !part.isHeading && part.tag !== 'p' && COMMENT_NAMES.test(part.names),
    },
  ],
  line: [{ evidence: 'comments-line', words: 14, fits: (line) => COMMENT_LINE.test(line.text) }],
};

const COMMENT_NAMES = names([
  'comments?(?: (?:list|section|area|form|thread|wrapper|container|block|box|count|link|respond|content|wrap))?',
  'commentlist',
  'disqus(?: \\w+)?',
  'respond',
  'fb comments',
  'coral',
  'viafoura',
  'leserkommentare',
  'kommentare',
  'commentaires',
]);

const COMMENT_LINE = wholeLine([
  '(?:\\d+ |view |read |leave |post |add |show |hide |see |write |join the )?(?:a |all |the |your )?(?:\\d+ )?(?:comments?|conversation|discussion)(?: \\(?\\d+\\)?)?',
  '(?:be the first to comment|no comments(?: yet)?|comments are closed|comment on this (?:story|article)|sign in to comment|log in to comment|what do you think.{0,60})',
  'comments',
  '(?:\\d+ )?kommentare?(?: (?:lesen|schreiben|anzeigen))?',
  'kommentieren',
  '(?:\\d+ )?commentaires?',
  '(?:\\d+ )?comentarios?',
  '(?:\\d+ )?comentários?',
  '(?:\\d+ )?commenti',
  'コメント(?:する|\\d+件)?',
]);
