/** Milliseconds of processor time this thread takes for `work`: other programs on the machine do not count. */
export function cpuTime<T>(work: () => T): { ms: number; value: T } {
  const before = process.threadCpuUsage();
  const value = work();
  const { user, system } = process.threadCpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

/** Milliseconds that pass during `work`: for what is too short for the processor's clock. */
export function wallTime(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** The middle one of several runs, and what the last one gave. */
export function median<T>(repeats: number, work: () => T): { ms: number; value: T } {
  const runs = Array.from({ length: repeats }, () => cpuTime(work));
  return { ms: middle(runs.map((r) => r.ms)), value: runs.at(-1)!.value };
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
