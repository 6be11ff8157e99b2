/** A mean difference with the interval that holds it in 95 of 100 samples. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of paired differences with its 95 % interval, by resampling them with a fixed seed. */
export function bootstrap(differences: readonly number[]): Difference {
  const random = generator(1);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < differences.length; i += 1) {
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    }
    return sum / differences.length;
  }).sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
  return {
    mean,
    low: means[Math.floor(SAMPLES * 0.025)] ?? mean,
    high: means[Math.ceil(SAMPLES * 0.975) - 1] ?? mean,
  };
}

/** Numbers from 0 to 1 by Mulberry32, which passes the usual tests of randomness. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SAMPLES = 2000;
