/** Runs steps to their end, one right after the other. Returns what they return, and throws what they throw. */
export function atOnce<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void = () => {},
): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    onStep(value);
  }
}

/**
 * Runs steps to their end, with a rest wherever they have kept everybody else waiting for longer than a moment. Returns
 * what they return, and rejects with what they throw or the rest rejects with.
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result>,
  rest: () => Promise<void>,
): Promise<Result> {
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - start < TURN) continue;
    await rest();
    start = performance.now();
  }
}

/** Milliseconds; with the step after that it stays below the 50 from which on people notice. */
const TURN = 12;
