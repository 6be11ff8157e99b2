import type { Part } from './part.ts';
import type { Snapshot } from './snapshot.ts';

/** The parts of a page in document order, and the text that its leaves make together. */
export class PartList {
  readonly parts: Part[] = [];
  readonly leaves: Part[] = [];
  /** Links with an address. */
  readonly anchors: Element[] = [];
  private joined: JoinedText | undefined;
  private readonly copy: Pick<Snapshot, 'mayAskForLayout'>;

  constructor(copy: Pick<Snapshot, 'mayAskForLayout'>) {
    this.copy = copy;
  }

  /** The text of the leaves from `first` on that stand before `end`, parted by single spaces. */
  text(first: number, end: number): string {
    this.joined ??= join(this.leaves);
    const { text, starts, ends } = this.joined;
    return text.slice(starts[first], ends[end]);
  }

  /** Whether the page that the parts come from may be asked about styles and boxes. */
  mayAskForLayout(): boolean {
    return this.copy.mayAskForLayout();
  }
}

/** One text, so that the text of every part is a piece of it and nothing is put together twice. */
interface JoinedText {
  readonly text: string;
  /** For each leaf where the text from it on begins, for the place after the last too. */
  readonly starts: readonly number[];
  /** For each leaf where the text before it ends, for the place after the last too. */
  readonly ends: readonly number[];
}

function join(leaves: readonly Part[]): JoinedText {
  const pieces: string[] = [];
  const ends = [0];
  let length = 0;
  for (const { ownText } of leaves) {
    if (ownText !== '') {
      length += ownText.length + (pieces.length > 0 ? 1 : 0);
      pieces.push(ownText);
    }
    ends.push(length);
  }
  const starts = new Array<number>(leaves.length + 1).fill(length);
  for (let i = leaves.length - 1; i >= 0; i--) {
    const own = leaves[i]?.ownText.length ?? 0;
    starts[i] = own > 0 ? (ends[i + 1] ?? 0) - own : (starts[i + 1] ?? 0);
  }
  return { text: pieces.join(' '), starts, ends };
}
