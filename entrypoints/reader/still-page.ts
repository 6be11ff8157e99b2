/**
 * Takes the page's scroll bar away while reader mode shows its own, without moving anything: its place stays free, in
 * the colour of what covers the page. On paper there is only what covers it. Returns how to undo it.
 */
export function stillPage(cover: HTMLElement): () => void {
  const sheet = new CSSStyleSheet();
  const paint = () => {
    const { backgroundColor } = getComputedStyle(cover);
    sheet.replaceSync(`
      :root:root:root {
        overflow: hidden !important;
        scrollbar-gutter: ${hasScrollBar ? 'stable' : 'auto'} !important;
        background: ${backgroundColor} !important;
      }
      @page {
        margin: 18mm 20mm 20mm;
      }
      @media print {
        :root:root:root {
          overflow: visible !important;
          background: none !important;
        }
        :root:root:root > body {
          display: none !important;
        }
      }`);
  };
  const hasScrollBar = innerWidth > document.documentElement.clientWidth;
  paint();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const repaint = new MutationObserver(paint);
  repaint.observe(cover, { attributeFilter: ['data-theme'] });
  return () => {
    repaint.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
