/** Remembers what is selected, in the text and in the field that has the focus. Returns how to select it again. */
export function keepSelection(focused: Element | null): () => void {
  const restoreText = keepTextSelection();
  const restoreField = keepFieldSelection(focused);
  return () => {
    restoreText();
    restoreField();
  };
}

function keepTextSelection(): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? NOTHING;
  return () => {
    const now = document.getSelection();
    const isSame =
      now?.anchorNode === anchorNode &&
      now?.anchorOffset === anchorOffset &&
      now?.focusNode === focusNode &&
      now?.focusOffset === focusOffset;
    if (!now || isSame) return;
    if (anchorNode?.isConnected && focusNode?.isConnected)
      now.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else now.removeAllRanges();
  };
}

function keepFieldSelection(field: Element | null): () => void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => {};
  const { selectionStart, selectionEnd, selectionDirection } = field;
  return () => {
    // Fields for numbers, dates and the like have no selection.
    if (selectionStart === null) return;
    if (field.selectionStart !== selectionStart || field.selectionEnd !== selectionEnd)
      field.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? 'none');
  };
}

const NOTHING = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 };
