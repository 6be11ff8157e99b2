import type { Part } from '../part.ts';

/** A line of the extracted article: a paragraph, heading, list item or caption-like block. */
export interface StoryLine {
  readonly part: Part;
  readonly text: string;
  readonly words: number;
  readonly linkShare: number;
  readonly index: number;
  /** The few words before the link of a line that is mostly one link, as in "Read more: …". */
  readonly label: string | null;
  /** The text of the heading that the line stands under; empty before the first one. */
  readonly section: string;
}

/** The article as extracted, before its lines are judged. */
export interface Story {
  readonly lines: readonly StoryLine[];
  /** Indexes of the first and last line that read like prose; -1 when there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly words: number;
  /** How often each short text and each label occurs among the lines. */
  readonly repeats: ReadonlyMap<string, number>;
  /** Words under each heading, by its text. */
  readonly sectionWords: ReadonlyMap<string, number>;
  /** The heading that names the article, where the page has one. */
  readonly headline: Part | null;
  readonly titles: readonly string[];
  readonly byline: string | null;
  readonly siteName: string | null;
}

/** Puts the lines of an article together for judging. */
export function storyOf(
  parts: readonly Part[],
  known: Pick<Story, 'headline' | 'titles' | 'byline' | 'siteName'>,
): Story {
  const lines: StoryLine[] = [];
  let section = '';
  for (const part of parts) {
    if (part.isHeading) section = part.ownText;
    lines.push({
      part,
      index: lines.length,
      text: part.ownText,
      words: part.words,
      linkShare: part.linkShare,
      label: leadLabel(part),
      section,
    });
  }
  const sectionWords = new Map<string, number>();
  for (const line of lines)
    sectionWords.set(line.section, (sectionWords.get(line.section) ?? 0) + line.words);
  const repeats = new Map<string, number>();
  const count = (text: string) => repeats.set(text, (repeats.get(text) ?? 0) + 1);
  for (const line of lines) {
    if (line.label) count(line.label);
    else if (line.words <= 4) count(line.text);
  }
  return {
    lines,
    firstProse: lines.findIndex((line) => line.part.isProse),
    lastProse: lines.findLastIndex((line) => line.part.isProse),
    words: lines.reduce((sum, line) => sum + line.words, 0),
    repeats,
    sectionWords,
    ...known,
  };
}

function leadLabel(part: Part): string | null {
  if (part.links !== 1 || part.linkShare < 0.4 || part.words > 40 || part.element.closest('table,li'))
    return null;
  const linked = part.element.querySelector('a[href]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const label = part.ownText.slice(0, Math.max(0, part.ownText.indexOf(linked))).trim();
  return /\p{L}/u.test(label) && /[:|>»–-]$/.test(label) && label.length <= 60 ? label : null;
}
