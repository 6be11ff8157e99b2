/**
 * How much of a page Lede is willing to read. News pages have 800 elements in the median and 3,300 at most;
 * the limits stand far above that and keep hostile and broken pages from stalling the tab.
 */
export const LIMITS = {
  /** Elements kept in the copy. Readability needs 1-2 s for 20,000 on a slow core, and grows worse than linearly. */
  elements: 20_000,
  /** Elements and texts looked at, kept or not: to walk over 300,000 takes about as long as reading 20,000. */
  visited: 300_000,
  /** Nesting; what lies deeper is moved up to this level, never dropped. The deepest news page seen has 60. */
  depth: 200,
  /** Nesting of a page up to which the browser is asked for styles and boxes: Chromium itself ends a tab that draws 3,000. */
  laidOut: 1_000,
  /** Characters of text; a novel has half a million. */
  text: 2_000_000,
  /** Attributes looked at on one element: cleaning 100,000 of them takes a sanitiser 16 s. */
  attributes: 64,
  /** Characters of a class or id, of an address, of any other attribute value. */
  name: 300,
  address: 4_000,
  value: 1_000,
  /** Characters of structured data, counted apart from the text so that it cannot crowd the article out. */
  structuredData: 1_000_000,
  /** Characters of a meta element's name: longer ones send Readability's patterns into quadratic time. */
  metaName: 200,
} as const;

/** Characters of white space in a row: nobody sees where more of it ends, and it would crowd the story out. */
export const MOST_BLANK = 1_000;

/** Lines of preformatted text: two million characters in lines of forty. Chromium lays out twice as many in 2 s. */
export const MOST_LINES = 50_000;
