import type { LayoutGraph } from '#lib/graph/layout/layout-graph.ts';

/** How much more weight lies within communities than chance would put there, -0.5 to 1 (Newman and Girvan 2004). */
export function modularity(
  { size, source, target, weight }: LayoutGraph,
  community: ArrayLike<number>,
): number {
  const strength = new Float64Array(size);
  let all = 0;
  let inside = 0;
  weight.forEach((w, e) => {
    strength[source[e]!]! += w;
    strength[target[e]!]! += w;
    all += w;
    if (community[source[e]!] === community[target[e]!]) inside += w;
  });
  const sums = new Map<number, number>();
  strength.forEach((s, i) => sums.set(community[i]!, (sums.get(community[i]!) ?? 0) + s));
  return inside / all - [...sums.values()].reduce((sum, s) => sum + (s / (2 * all)) ** 2, 0);
}
