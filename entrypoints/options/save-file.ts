/** Lets the browser save a text as a file, where it saves downloads. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser has the bytes by the time the click is over.
  URL.revokeObjectURL(link.href);
}
