/** Freezes plain data with all that it holds, so that who is handed it can't change it for others. Returns it. */
export function freeze<Data>(data: Data): Data {
  const open: unknown[] = [data];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    open.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return data;
}
