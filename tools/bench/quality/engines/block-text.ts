/**
 * The text below a node with a line break at each block boundary: `textContent` would glue the last word of a
 * block to the first of the next, and cost an extractor half a point that it does not deserve to lose.
 */
export function blockText(root: Node, options: { captions: boolean }): string {
  const skipped = options.captions ? UNREAD : new Set([...UNREAD, 'FIGCAPTION']);
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === TEXT) pieces.push((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (node.nodeType !== ELEMENT && node.nodeType !== DOCUMENT) return;
    const name = node.nodeName.toUpperCase();
    if (skipped.has(name)) return;
    const edge = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? ' ' : '';
    pieces.push(edge);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
    pieces.push(name === 'BR' ? '\n' : edge);
  };
  visit(root);
  return pieces
    .join('')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;

const UNREAD: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED HEAD TITLE'.split(' '),
);

const CELLS: ReadonlySet<string> = new Set(['TD', 'TH']);

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL OPTION P PRE SECTION SELECT ' +
    'SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
