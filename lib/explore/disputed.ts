import { DIFFERENCE_KINDS, type Difference, type Disputed } from '../model/difference.ts';

/** What outlets tell differently most, by how many differences; equal ones in the order they come. */
export function disputed(differences: Iterable<Difference>): Disputed[] {
  const found = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = difference.subjects.map(({ id }) => id).join(' ');
    const list = found.get(key);
    if (list) list.push(difference);
    else found.set(key, [difference]);
  }
  return [...found.values()]
    .map((list) => ({
      subjects: list[0]!.subjects,
      perhaps: list[0]!.perhaps,
      kinds: DIFFERENCE_KINDS.map((kind) => ({
        kind,
        count: list.filter((one) => one.kind === kind).length,
      })).filter(({ count }) => count > 0),
      total: list.length,
    }))
    .sort((a, b) => b.total - a.total);
}
