import type { Verdict } from './verdict.ts';

/** Pairs of groups, by index, that people, or the names themselves, keep apart. */
export interface Constraints {
  readonly together: readonly (readonly [number, number, string])[];
  readonly apart: readonly (readonly [number, number])[];
  /** Whether two groups can never be one thing, whatever joins them. */
  readonly conflict: (a: number, b: number) => boolean;
}

export interface Clustering {
  /** Cluster of each group, named by its lowest group. */
  readonly of: readonly number[];
  /** Why a group was joined to the rest of its cluster; its own name alone has no entry. */
  readonly reasons: ReadonlyMap<number, readonly string[]>;
  /** Joins that a constraint forbade. */
  readonly refused: readonly Verdict[];
  /** Indexes into `together` that contradict `apart`. */
  readonly contradicted: readonly number[];
}

/** Larger clusters are not checked name against name: they are held together by one identity. */
export const MOST_CHECKED = 40;

/** Joins the likeliest pairs first; no cluster ever holds a pair that is kept apart. */
export function cluster(
  size: number,
  verdicts: readonly Verdict[],
  { together, apart, conflict }: Constraints,
): Clustering {
  const parent = Array.from({ length: size }, (_, i) => i);
  const members = new Map<number, number[]>();
  const barred = new Map<number, Set<number>>();
  const bar = (a: number, b: number) => {
    barred.set(a, (barred.get(a) ?? new Set()).add(b));
    barred.set(b, (barred.get(b) ?? new Set()).add(a));
  };
  for (const [a, b] of apart) bar(a, b);
  const find = (a: number): number => {
    let root = a;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[a] !== root) [parent[a], a] = [root, parent[a]!];
    return root;
  };
  const inside = (root: number) => members.get(root) ?? [root];
  const join = (x: number, y: number) => {
    const [low, high] = x < y ? [x, y] : [y, x];
    members.set(low, [...inside(low), ...inside(high)]);
    members.delete(high);
    parent[high] = low;
  };
  const forbidden = (x: number, y: number, names: boolean) => {
    const [p, q] = [inside(x), inside(y)];
    for (const a of p) {
      const no = barred.get(a);
      if (no && q.some((b) => no.has(b))) return true;
    }
    return (
      names &&
      p.length * q.length <= MOST_CHECKED * MOST_CHECKED &&
      p.some((a) => q.some((b) => conflict(a, b)))
    );
  };
  const reasons = new Map<number, readonly string[]>();
  const explain = (a: number, b: number, why: readonly string[]) => {
    const later = Math.max(a, b);
    reasons.set(reasons.has(later) ? Math.min(a, b) : later, why);
  };
  const contradicted: number[] = [];
  together.forEach(([a, b, why], i) => {
    const [x, y] = [find(a), find(b)];
    if (x === y) return;
    if (forbidden(x, y, false)) contradicted.push(i);
    else {
      join(x, y);
      explain(a, b, [why]);
    }
  });
  const refused: Verdict[] = [];
  const sorted = verdicts
    .filter((v) => v.verdict === 'same')
    .sort((v, w) => w.score - v.score || v.a.index - w.a.index || v.b.index - w.b.index);
  for (const verdict of sorted) {
    const [a, b] = [verdict.a.index, verdict.b.index];
    const [x, y] = [find(a), find(b)];
    if (x === y) continue;
    if (forbidden(x, y, true)) refused.push(verdict);
    else {
      join(x, y);
      explain(a, b, verdict.reasons);
    }
  }
  return { of: parent.map((_, i) => find(i)), reasons, refused, contradicted };
}
