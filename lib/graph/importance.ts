import type { GraphEdge } from '../model/graph-view.ts';
import type { Lines } from './edges.ts';
import type { Face } from './faces.ts';

/** What each kind of line counts for where lines carry importance from node to node. */
const CARRIES: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.15, suggestion: 0 };
const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * 0.05 to 1 for each entity, entities in order of id: half by mentions, a quarter by spread over articles and independent
 * sources, a quarter by centrality (weighted PageRank, Brin & Page 1998); each by its logarithm, so that one loud
 * article cannot outweigh the rest.
 */
export function rateImportance(faces: readonly Face[], lines: Lines): Float64Array {
  const size = faces.length;
  const rank = pageRank(size, lines);
  const mentions = new Float64Array(size);
  const spread = new Float64Array(size);
  const central = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    mentions[i] = faces[i]!.mentions;
    spread[i] = faces[i]!.spread;
    central[i] = Math.log1p(rank[i]! * size);
  }
  for (const part of [mentions, spread, central]) scale(part);
  return spreadOut(mentions.map((m, i) => 0.5 * m + 0.25 * spread[i]! + 0.25 * central[i]!));
}

/** The least gets 0.05, the most 1; bent in between, so that few stand out. */
function spreadOut(raw: Float64Array): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < raw.length; i++) {
    least = Math.min(least, raw[i]!);
    most = Math.max(most, raw[i]!);
  }
  const share = (v: number) => (most > least ? (v - least) / (most - least) : 1);
  return raw.map((v) => Math.round((0.05 + 0.95 * share(v) ** 1.5) * 1000) / 1000);
}

/** To 1 for the most; changes `values`. */
function scale(values: Float64Array): void {
  let top = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > top) top = values[i]!;
  for (let i = 0; i < values.length; i++) values[i] = top > 0 ? values[i]! / top : 0;
}

/** Sums to 1; a node without lines gets the share everyone gets. */
function pageRank(n: number, { edges, from, to }: Lines): Float64Array {
  const weight = new Float64Array(edges.length);
  edges.forEach((e, i) => (weight[i] = Math.max(0, CARRIES[e.kind] * e.weight)));
  const out = new Float64Array(n);
  for (let e = 0; e < weight.length; e++) {
    out[from[e]!]! += weight[e]!;
    out[to[e]!]! += weight[e]!;
  }
  let rank = new Float64Array(n).fill(1 / Math.max(1, n));
  let next = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    let lost = 0;
    for (let i = 0; i < n; i++) if (out[i] === 0) lost += rank[i]!;
    next.fill((1 - DAMPING + DAMPING * lost) / n);
    for (let e = 0; e < weight.length; e++) {
      if (weight[e] === 0) continue;
      const a = from[e]!;
      const b = to[e]!;
      next[b]! += (DAMPING * rank[a]! * weight[e]!) / out[a]!;
      next[a]! += (DAMPING * rank[b]! * weight[e]!) / out[b]!;
    }
    [rank, next] = [next, rank];
  }
  return rank;
}
