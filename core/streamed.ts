import type { NativeDom } from './native-dom.ts';

/**
 * What a server of React's sends late: it leaves `<template id="B:3">` in the place of a piece, and the piece itself at
 * the end of the page, hidden, as `<div hidden id="S:3">`, for a script to put there. Where that script never ran (saved
 * pages, scripts that are blocked) the text of the story may be in such pieces.
 */
export class StreamedPieces {
  private readonly root: Element;
  private readonly dom: NativeDom;
  private readonly placed = new Set<Element>();

  constructor(root: Element, dom: NativeDom) {
    this.root = root;
    this.dom = dom;
  }

  /** The piece that belongs in the place of a template; null for other templates, and for a second place. */
  pieceFor(template: Element): Element | null {
    const number = PLACE.exec(this.dom.getAttribute(template, 'id') ?? '')?.[1];
    if (number === undefined) return null;
    const piece = this.root.querySelector(`div[hidden][id="S:${number}"]`);
    if (!piece || this.placed.has(piece) || piece.contains(template)) return null;
    this.placed.add(piece);
    return piece;
  }

  /** Whether an element has been put in its place already. */
  has(element: Element): boolean {
    return this.placed.has(element);
  }
}

/** React's names for a piece that waits for its data, and for one that only came later than what is around it. */
const PLACE = /^[BP]:([\da-f]{1,6})$/;
