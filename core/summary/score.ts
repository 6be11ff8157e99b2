import { similarity, type Vector } from './similarity.ts';

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

/** The merit of each sentence for a summary, by itself: early, taken up later, near the headline, neither short nor long. */
export function scores(vectors: readonly Vector[], words: readonly number[], title: Vector): number[] {
  const forward = forwardCentrality(vectors);
  const backward = forwardCentrality([...vectors].reverse()).reverse();
  const net = forward.map((value, i) => value - 0.5 * (backward[i] ?? 0));
  const most = Math.max(...net, 1e-9);
  const lead = vectors[0] ?? title;
  return vectors.map((vector, i) => {
    const position = 1 / (1 + i / 4);
    const length = words[i] ?? 0;
    const fit = length < 8 ? -0.3 : length > 45 ? -0.2 : 0;
    return (
      position +
      0.5 * ((net[i] ?? 0) / most) +
      0.3 * similarity(vector, lead) +
      0.4 * similarity(vector, title) +
      fit
    );
  });
}
