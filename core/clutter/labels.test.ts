import { expect, it } from 'vitest';
import type { ClutterKind } from '../article.ts';
import { LABELS } from '../testing/labels.ts';
import { read, told } from '../testing/page.ts';
import { type Place, STORY, storyPage } from '../testing/story.ts';

const CASES = Object.entries(LABELS).flatMap(([kind, places]) =>
  Object.entries(places).flatMap(([place, labels]) =>
    // The table is typed by kinds and places; entries are not.
    labels.map((label) => [kind as ClutterKind, label, place as Place] as const),
  ),
);

it.each(CASES)('%s: %s', (kind, label, place) => {
  const { removals, lines } = told(read(storyPage(`<p>${label}</p>`, place)));
  expect(removals.map((removal) => removal.kind)).toEqual([kind]);
  expect(lines).toEqual(STORY.paragraphs);
});
