import { expect, test } from 'vitest';
import { inLanes } from './in-lanes.ts';

test('works on so many items at a time and hands the results on in order', async () => {
  const finish: (() => void)[] = [];
  const handedOn: string[] = [];
  const started: string[] = [];
  const run = inLanes(
    ['a', 'b', 'c'],
    2,
    (item) => {
      started.push(item);
      return new Promise<string>((resolve) => finish.push(() => resolve(item)));
    },
    (result) => handedOn.push(result),
  );
  await tick();
  expect(started).toEqual(['a', 'b']);
  finish[1]?.();
  await tick();
  expect(started).toEqual(['a', 'b', 'c']);
  expect(handedOn).toEqual([]);
  finish[0]?.();
  await tick();
  expect(handedOn).toEqual(['a', 'b']);
  finish[2]?.();
  await run;
  expect(handedOn).toEqual(['a', 'b', 'c']);
});

test('has nothing to do without items', async () => {
  await inLanes(
    [],
    2,
    () => Promise.reject(new Error('no item')),
    () => {},
  );
});

/** Lets all promises that can be settled settle. */
function tick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
