/** Styles that a saved file brings along: enough to be read with pleasure in any browser or reading device. */
export const FILE_STYLES = `
:root { color-scheme: light dark; }
body { margin: 0; }
article { max-width: 34em; margin: 0 auto; padding: 2em 1.25em 4em; font: 1.125em/1.55 Charter, Georgia, serif;
  overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption { font-size: 0.85em; }
blockquote { margin: 1.5em 0; padding: 0 0 0 1.25em; border-left: 3px solid; }
[dir="rtl"] blockquote { padding: 0 1.25em 0 0; border-left: 0; border-right: 3px solid; }
table { display: block; max-width: 100%; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.25em 0.75em; border: 1px solid; text-align: start; }
pre { overflow-x: auto; }
`;
