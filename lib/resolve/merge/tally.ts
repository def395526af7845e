/** Keys by how often they were counted, the most frequent first; ties in alphabetical order. */
export function ranked(keys: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
}
