import { STORY_MARKUP } from '../../../tools/bench/hostile/page.ts';
import type { Vector } from './vector.ts';

/** A news page with vectors in its story, one in each paragraph, which begins with the vector's alarm. */
export function articlePage(vectors: readonly Vector[]): string {
  const paragraphs = vectors.map(
    ({ alarm, html }) =>
      `<p>Number ${alarm}. The clerk wrote down what the gull had brought, ${html}${CLOSERS} and then she put the pencil back behind her ear, closed the book and went home.</p>`,
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry that runs on patience</title>' +
    `<link rel="icon" href="data:,"></head><body><article>${STORY_MARKUP}${paragraphs.join('\n')}</article></body></html>`
  );
}

/** The alarms of the vectors whose paragraphs a text holds. */
export function alarmsIn(text: string): Set<number> {
  return new Set([...text.matchAll(/Number (\d+)\./g)].map((found) => Number(found[1])));
}

/** So many to a page: as much text as a long article has. */
export function chunked<T>(items: readonly T[], size = 60): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Ends whatever a vector may have begun, so that it does not swallow the next one. */
const CLOSERS =
  `'">-->]]></script></style></title></textarea></xmp></noembed></noframes></noscript></iframe></template></option></select>` +
  '</math></svg></object></applet></marquee></dialog></table></form></button></a>';
