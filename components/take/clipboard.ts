import type { Copied } from '../../core/export/export.ts';

/** Puts a text on the clipboard, with its structure where there is one. Throws when the browser does not let it. */
export async function copyToClipboard({ text, html }: Copied): Promise<void> {
  try {
    if (html === null) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(asBlobs({ text, html }))]);
  } catch (error) {
    // Pages without encryption have no such clipboard, and others may forbid it; the older way works there.
    if (!copyByCommand({ text, html })) throw error;
  }
}

function asBlobs({ text, html }: { text: string; html: string }): Record<string, Blob> {
  return {
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  };
}

/** Copies by the event that the browser sends before it copies. Returns whether it did. */
function copyByCommand({ text, html }: Copied): boolean {
  let isDone = false;
  const give = (event: ClipboardEvent) => {
    // Nobody else gets to see or change it.
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== null) event.clipboardData?.setData('text/html', html);
    isDone = event.clipboardData !== null;
  };
  window.addEventListener('copy', give, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', give, { capture: true });
  return isDone;
}
