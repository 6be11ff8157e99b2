import type { Part } from './part.ts';

/**
 * Leaves out text that the page holds twice: layouts for narrow and wide windows, a second copy that a script folds.
 * Only runs of several paragraphs count, since a quotation or an embedded post may well be said again. Of the two the
 * one that is in sight and in the text itself stays, else the first. Changes `kept`.
 */
export function dropRepeats(root: Part, kept: Set<number>): void {
  const lines = root.leaves().filter((leaf) => leaf.words > 0 && kept.has(leaf.order));
  const prose = lines.filter((leaf) => leaf.isProse);
  for (const leaf of prose) if (isMadeOfOthers(leaf, prose)) kept.delete(leaf.order);
  for (const run of repeatedRuns(prose)) {
    const [first, second] = [run.map(([original]) => original), run.map(([, again]) => again)];
    const isFolded = first.every(({ isHidden }) => isHidden) && !second.every(({ isHidden }) => isHidden);
    const box = isFolded ? null : boxOf(first);
    if (box && !boxOf(second)) dropBox(box, lines, kept);
    else dropRun(isFolded ? first : second, lines, kept);
  }
}

/** The box of its own that a run of text stands in: a player with the transcript, a dialog with the story. */
function boxOf(run: readonly Part[]): Element | null {
  const [box] = run.map(({ element }) => element.closest('figure,aside,dialog,[role="dialog"]'));
  return box && run.every(({ element }) => box.contains(element)) ? box : null;
}

/** Leaves out a box whose text the page holds again outside: what it says besides is about itself. */
function dropBox(box: Element, lines: readonly Part[], kept: Set<number>): void {
  for (const { element, order } of lines) if (box.contains(element)) kept.delete(order);
}

/** Leaves out a run, and of what stands among its paragraphs what the page holds elsewhere too. */
function dropRun(run: readonly Part[], lines: readonly Part[], kept: Set<number>): void {
  const from = run[0]?.position ?? 0;
  const to = run.at(-1)?.position ?? 0;
  const isWithin = ({ position }: Part) => position >= from && position <= to;
  const texts = new Set(lines.filter((leaf) => !isWithin(leaf)).map(({ ownText }) => ownText));
  for (const leaf of lines) if (isWithin(leaf) && texts.has(leaf.ownText)) kept.delete(leaf.order);
}

/** Whether a long block is the text of several paragraphs again, without their breaks. */
function isMadeOfOthers(block: Part, prose: readonly Part[]): boolean {
  if (block.words < LONG) return false;
  const within = prose.filter(({ ownText, words }) => words < block.words && block.ownText.includes(ownText));
  const words = within.reduce((sum, leaf) => sum + leaf.words, 0);
  return within.length >= SEVERAL && words >= block.words * MOST;
}

/** Runs of paragraphs that are the same, word for word, as others before them, with those. */
function repeatedRuns(prose: readonly Part[]): [Part, Part][][] {
  const places = new Map<string, number>();
  const runs: [Part, Part][][] = [];
  let run: [Part, Part][] = [];
  let expected = -1;
  prose.forEach((leaf, index) => {
    const place = places.get(leaf.ownText);
    if (place === undefined) {
      places.set(leaf.ownText, index);
      expected = -1;
      return;
    }
    if (place !== expected) {
      run = [];
      runs.push(run);
    }
    run.push([prose[place] as Part, leaf]);
    expected = place + 1;
  });
  return runs.filter((each) => each.length >= SEVERAL || isAllBefore(each, prose));
}

/** Whether a run says again all that was said before it: the story of a page that has little of it. */
function isAllBefore(run: readonly [Part, Part][], prose: readonly Part[]): boolean {
  const [first] = run;
  return first !== undefined && run.length > 1 && prose[0] === first[0] && prose[run.length] === first[1];
}

/** Paragraphs in a row that nobody repeats on purpose. */
const SEVERAL = 3;

/** In words: paragraphs are shorter. */
const LONG = 200;

const MOST = 0.6;
