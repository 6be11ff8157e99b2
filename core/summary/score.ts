import { similarity, type Vector } from './similarity.ts';
import type { Story } from './story.ts';

/** What the sentences after a sentence take up from it: high for a lead, low for an anecdote. */
export function forwardCentrality(vectors: readonly Vector[]): number[] {
  const later = new Map<string, number>();
  const central = new Array<number>(vectors.length).fill(0);
  for (let i = vectors.length - 1; i >= 0; i -= 1) {
    const vector = vectors[i] as Vector;
    central[i] = similarity(vector, later);
    for (const [term, weight] of vector) later.set(term, (later.get(term) ?? 0) + weight);
  }
  return central;
}

/** The merit of each statement for a summary, by itself: early, taken up later, near lead and headline, neither short nor long. */
export function merits({ statements, terms }: Story): number[] {
  const { statements: vectors, known } = terms.vectors;
  const forward = forwardCentrality(vectors);
  const backward = forwardCentrality([...vectors].reverse()).reverse();
  const net = forward.map((value, i) => value - 0.5 * (backward[i] ?? 0));
  const most = net.reduce((max, value) => Math.max(max, value), 1e-9);
  const lead = vectors[0];
  return vectors.map((vector, i) => {
    const position = 1 / (1 + i / 4);
    const words = statements[i]?.words ?? 0;
    const fit = words < 8 ? -0.3 : words > 45 ? -0.2 : 0;
    const nearest = Math.max(0, ...known.map((line) => similarity(vector, line)));
    const topic = 0.3 * (lead ? similarity(vector, lead) : 0) + 0.4 * nearest;
    return position + 0.5 * ((net[i] ?? 0) / most) + topic + fit;
  });
}
