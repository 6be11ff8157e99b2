/**
 * Marks what is being spoken by elements laid over the text. The browser's own highlights would do it with less, but
 * pages can read those, and through their ranges all of reader mode.
 */
export interface Marker {
  mark(line: Range, word: Range | null): void;
  remove(): void;
}

/** `story` is what the marks lie in; it has to be positioned. */
export function createMarker(story: HTMLElement): Marker {
  const layer = document.createElement('div');
  layer.className = 'spoken-layer';
  layer.setAttribute('aria-hidden', 'true');
  story.append(layer);
  let draw = () => {};
  // Lines break elsewhere when the window or the text changes its size.
  const resizing = new ResizeObserver(() => draw());
  resizing.observe(story);
  return {
    mark(line, word) {
      draw = () => layer.replaceChildren(...marksOf(story, line, word));
      draw();
    },
    remove() {
      resizing.disconnect();
      layer.remove();
    },
  };
}

function marksOf(story: HTMLElement, line: Range, word: Range | null): HTMLElement[] {
  const { left, top } = story.getBoundingClientRect();
  const place = (box: DOMRect, mark: HTMLElement) => {
    Object.assign(mark.style, {
      left: `${box.left - left}px`,
      top: `${box.top - top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      lineHeight: `${box.height}px`,
    });
    return mark;
  };
  const marks = [...line.getClientRects()].map((box) => place(box, element('spoken-line', '')));
  const boxes = word ? [...word.getClientRects()] : [];
  // A word on two lines keeps to the mark of its sentence.
  const [box] = boxes;
  return word && box && boxes.length === 1 ? [...marks, place(box, wordMark(word))] : marks;
}

function wordMark(word: Range): HTMLElement {
  const mark = element('spoken', word.toString());
  const parent = word.startContainer.parentElement;
  if (parent) {
    const { fontFamily, fontSize, fontStyle, fontWeight, letterSpacing } = getComputedStyle(parent);
    Object.assign(mark.style, { fontFamily, fontSize, fontStyle, fontWeight, letterSpacing });
  }
  return mark;
}

function element(name: string, text: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = name;
  mark.textContent = text;
  return mark;
}
