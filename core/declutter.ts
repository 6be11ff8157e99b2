import { CLUTTER } from './clutter/index.ts';
import type { Story, StoryLine } from './clutter/story.ts';
import type { Metadata } from './metadata/metadata.ts';
import type { Part } from './part.ts';
import type { Removals } from './removals.ts';

/** Takes out of the extracted article what was marked, then what its lines give away. */
export function declutter(
  root: Part,
  kept: ReadonlySet<number>,
  metadata: Metadata,
  removals: Removals,
): void {
  removals.takeMarked();
  const story = tell(root, kept, metadata, removals);
  for (const line of story.lines) {
    const found = judge(line, story);
    if (found) removals.take(line.part, found.kind, found.evidence);
  }
}

function judge(
  line: StoryLine,
  story: Story,
): (Pick<StoryLine, never> & { kind: (typeof CLUTTER)[number]['kind']; evidence: string }) | null {
  for (const { kind, line: rules } of CLUTTER)
    for (const rule of rules ?? [])
      if (line.words <= rule.words && rule.fits(line, story)) return { kind, evidence: rule.evidence };
  return null;
}

/** The lines of the article that are left, in order. */
function tell(root: Part, kept: ReadonlySet<number>, metadata: Metadata, removals: Removals): Story {
  const parts = [...root.leaves()].filter(
    (leaf) => leaf.words > 0 && kept.has(leaf.order) && !removals.isTaken(leaf),
  );
  const lines = parts.map((part, index) => ({
    part,
    index,
    text: part.ownText,
    words: part.words,
    linkShare: part.linkShare,
  }));
  return {
    lines,
    firstProse: lines.findIndex((line) => line.part.isProse),
    lastProse: lines.findLastIndex((line) => line.part.isProse),
    words: lines.reduce((sum, line) => sum + line.words, 0),
    titles: [metadata.title, ...metadata.titles],
    byline: metadata.byline,
    siteName: metadata.siteName,
  };
}
