/**
 * Works through items, so many at a time, and hands on the results in the items' order as soon as they can be.
 */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
  handOn: (result: Result) => void,
): Promise<void> {
  const done = new Map<number, Result>();
  const queue = items.entries();
  let due = 0;
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      done.set(index, await work(item));
      for (let result = done.get(due); result !== undefined; result = done.get(due)) {
        done.delete(due++);
        handOn(result);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
