/**
 * The body as the engine sees it. Before its first try Readability writes it down as a string, for the next, and mostly
 * there is none: so nothing is written, and for another try the body is filled from another copy.
 */
export class EngineBody {
  private readonly body: Element;
  private readonly again: () => Element;

  constructor(body: Element, again: () => Element) {
    this.body = body;
    this.again = again;
  }

  get innerHTML(): string {
    return '';
  }

  set innerHTML(_) {
    this.body.replaceChildren(...this.again().childNodes);
  }

  get firstChild(): Node | null {
    return this.body.firstChild;
  }

  appendChild(child: Node): void {
    this.body.appendChild(child);
  }
}
