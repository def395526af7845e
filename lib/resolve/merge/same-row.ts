/** Whether two rows of plain data hold the same. */
export function isSameRow(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [x, y] = [Object.entries(a), Object.entries(b)];
  return x.length === y.length && x.every(([key, value], i) => key === y[i]![0] && isSameRow(value, y[i]![1]));
}
