/**
 * Which of many lists of phrases may have one in a text, by how its words begin: one look at the text in place of
 * a pattern for each list. Says yes too often, never too seldom.
 */
export class WordIndex {
  /** By the hash of a beginning, per length: the numbers of the lists that have it. */
  private readonly lists: (number[] | undefined)[] = new Array(3 * BUCKETS).fill(undefined);
  private size = 0;
  private text: string | null = null;
  /** For each list the count of the text in which it was last found at a word, and at the first word. */
  private readonly anywhere: number[] = [];
  private readonly first: number[] = [];
  private reading = 0;

  /** Adds a list by the beginnings of its phrases, one to three characters each, and returns its number. */
  add(beginnings: Iterable<string>): number {
    const list = this.size++;
    for (const beginning of beginnings) {
      const bucket = bucketOf(beginning);
      const own = this.lists[bucket];
      if (own === undefined) this.lists[bucket] = [list];
      else if (!own.includes(list)) own.push(list);
    }
    this.anywhere.push(0);
    this.first.push(0);
    this.text = null;
    return list;
  }

  /** Whether a word of a text, which is in lower case, begins like a phrase of a list. */
  mayHave(list: number, text: string): boolean {
    if (text !== this.text) this.read(text);
    return this.anywhere[list] === this.reading;
  }

  /** Whether the first word of a text, which is in lower case, begins like a phrase of a list. */
  mayBeginWith(list: number, text: string): boolean {
    if (text !== this.text) this.read(text);
    return this.first[list] === this.reading;
  }

  private read(text: string): void {
    this.text = text;
    this.reading++;
    let isInside = false;
    let isFirst = true;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const isWord = isWordCharacter(code);
      if (isWord && !isInside) {
        this.note(text, i, isFirst);
        isFirst = false;
      } else if (isUnpartedLetter(code)) isFirst = false;
      isInside = isWord;
    }
  }

  private note(text: string, start: number, isFirst: boolean): void {
    let hash = 0;
    const end = Math.min(start + 3, text.length);
    for (let i = start, offset = 0; i < end; i++, offset += BUCKETS) {
      hash = step(hash, text.charCodeAt(i));
      const found = this.lists[offset + hash];
      if (found === undefined) continue;
      for (const list of found) {
        this.anywhere[list] = this.reading;
        if (isFirst) this.first[list] = this.reading;
      }
    }
  }
}

function bucketOf(beginning: string): number {
  let hash = 0;
  for (let i = 0; i < beginning.length; i++) hash = step(hash, beginning.charCodeAt(i));
  return (beginning.length - 1) * BUCKETS + hash;
}

function step(hash: number, code: number): number {
  return (hash * 37 + code) & (BUCKETS - 1);
}

/** A power of two; there are some 700 beginnings. */
const BUCKETS = 4_096;

/** Lower-case letters of scripts that part words, and digits: as the edges of words are told in vocabulary.ts. */
function isWordCharacter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff) ||
    code === 0xaa ||
    code === 0xb5 ||
    code === 0xba ||
    (code >= 0xfb00 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** A letter of a script that parts no words: a line that begins with one begins with no word. */
function isUnpartedLetter(code: number): boolean {
  return (
    code >= 0x3005 &&
    (code <= 0x3007 ||
      (code >= 0x3041 && code <= 0x3096) ||
      (code >= 0x30a1 && code <= 0x30fa) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff))
  );
}
