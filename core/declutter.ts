import { CLUTTER } from './clutter/index.ts';
import { isAnnouncement } from './clutter/placeholder.ts';
import { type Story, type StoryLine, storyOf } from './clutter/story.ts';
import { isDataTable } from './data-table.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import type { Removals, Verdict } from './removals.ts';

/** An extracted article, before its lines are judged. */
export interface Extracted {
  readonly root: Part;
  readonly kept: ReadonlySet<number>;
  readonly captions: ReadonlySet<Part>;
  readonly headline: Part | null;
  readonly metadata: Metadata;
  readonly removals: Removals;
}

/**
 * Takes out of an article the lines that give themselves away by what they say and where they stand. A notice that reads
 * like prose hides the story's end from the lines before it, so they are looked at again when it is gone.
 */
export function declutter(extracted: Extracted): void {
  for (let pass = 0; pass < PASSES; pass++) if (!takeLines(extracted)) return;
}

/** Whether the lines that are left have to be looked at again: prose was taken, or the story now ends with a title. */
function takeLines(extracted: Extracted): boolean {
  const story = tell(extracted);
  let isProseTaken = false;
  let last: StoryLine | null = null;
  for (const line of story.lines) {
    const found = judge(line, story);
    if (!found || isDataOrCode(line.part)) {
      last = line;
      continue;
    }
    extracted.removals.take(line.part, found.kind, found.evidence);
    isProseTaken ||= line.part.isProse;
  }
  return isProseTaken || (last !== null && last.index < story.lines.length - 1 && isAnnouncement(last));
}

const PASSES = 3;

/** Cells of data and lines of code say what they say in few words; none of it is clutter for that. */
function isDataOrCode(part: Part): boolean {
  const table = part.element.closest('table');
  return (table !== null && isDataTable(table)) || part.element.closest('pre') !== null;
}

function judge(line: StoryLine, story: Story): Verdict | null {
  if (isIntroduced(line.part)) return null;
  const isSubhead = isFollowedByProse(line, story);
  for (const { kind, line: rules } of CLUTTER)
    for (const rule of rules ?? [])
      if (
        line.words <= rule.words &&
        (!isSubhead || SUBHEAD_RULES.has(rule.evidence)) &&
        rule.fits(line, story)
      )
        return { kind, evidence: rule.evidence };
  return null;
}

/** A heading with a paragraph of the story under it is the story's own, whatever word it is made of. */
function isFollowedByProse(line: StoryLine, story: Story): boolean {
  const next = story.lines[line.index + 1];
  return line.part.isHeading && next?.part.isProse === true && next.linkShare < 0.2;
}

/** Whether a list item stands in a list that a sentence of the text announces. */
function isIntroduced(part: Part): boolean {
  const list = part.tag === 'li' ? part.parent : part.parent?.tag === 'li' ? part.parent.parent : null;
  const siblings = list?.parent?.children ?? [];
  const before = list ? siblings[siblings.indexOf(list) - 1] : undefined;
  return before?.isLeaf === true && !before.isHeading && before.words > 3 && before.ownText.endsWith(':');
}

/** Rules that may take a heading with prose under it. */
const SUBHEAD_RULES = new Set([
  'ad-label',
  'appeal-label',
  'bio-section',
  'headline-again',
  'legal-section',
  'newsletter-label',
]);

/** The lines of the article that are left, in order. */
function tell({ root, kept, captions, headline, metadata, removals }: Extracted): Story {
  const parts = [...root.leaves()].filter(
    (leaf) => leaf.words > 0 && kept.has(leaf.order) && !captions.has(leaf) && !removals.isTaken(leaf),
  );
  return storyOf(parts, {
    headline,
    titles: [metadata.title, ...metadata.titles],
    byline: metadata.byline,
    siteName: metadata.siteName,
  });
}
