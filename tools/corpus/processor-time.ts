/** Runs some work and tells how many milliseconds of the processor it took, whatever else the machine does. */
export function timed<T>(work: () => T): { value: T; ms: number } {
  const start = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}
