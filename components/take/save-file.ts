import type { ArticleFile } from '../../core/export/export.ts';

/** Hands a file to the browser, which saves it where it saves downloads. */
export function saveFile({ name, type, data }: ArticleFile): void {
  const address = URL.createObjectURL(new Blob([data], { type }));
  // It never stands in a document, so that nothing of the page hears of it.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(URL.revokeObjectURL, KEPT, address);
}

/** Milliseconds until the file is let go: by then the browser has its own copy, even where it asks for a place. */
const KEPT = 60_000;
