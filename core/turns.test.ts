import { describe, expect, it, vi } from 'vitest';
import { atOnce, inTurns } from './turns.ts';

/** Steps that take so many milliseconds each, by a clock of their own; their result is what they were called with. */
function steps(...milliseconds: number[]): Generator<number, number[]> {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* () {
    for (const ms of milliseconds) {
      now += ms;
      yield ms;
    }
    return milliseconds;
  })();
}

describe('at once', () => {
  it('gives the result, and tells of each step', () => {
    const told: number[] = [];
    expect(atOnce(steps(3, 40, 5), (step) => told.push(step))).toEqual([3, 40, 5]);
    expect(told).toEqual([3, 40, 5]);
  });
});

describe('in turns', () => {
  it.each<[string, number[], number]>([
    ['quick steps', [1, 2, 3], 0],
    ['a long step', [1, 40, 3], 1],
    ['steps that are long together', [8, 8, 3], 1],
    ['long steps one after the other', [20, 20, 20], 3],
  ])('%s', async (_, milliseconds, rests) => {
    const rest = vi.fn(async () => {});
    expect(await inTurns(steps(...milliseconds), rest)).toEqual(milliseconds);
    expect(rest).toHaveBeenCalledTimes(rests);
  });

  it('goes on only when the rest is over', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const isDone = vi.fn();
    const result = inTurns(steps(40), () => promise).then(isDone);
    await Promise.resolve();
    expect(isDone).not.toHaveBeenCalled();
    resolve();
    await result;
    expect(isDone).toHaveBeenCalledExactlyOnceWith([40]);
  });

  it('rejects with what a step throws', async () => {
    function* failing(): Generator<string, never> {
      yield 'snapshot';
      throw new Error('no window');
    }
    await expect(inTurns(failing(), async () => {})).rejects.toThrow('no window');
  });
});
