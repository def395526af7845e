import type { Knowledge } from '../model/knowledge.ts';
import type { GraphEdge } from '../model/views.ts';
import { independentSources, type Lines } from './edges.ts';

/** What each kind of line counts for where lines carry importance from node to node. */
const CARRIES: Readonly<Record<GraphEdge['kind'], number>> = { stated: 1, 'co-mention': 0.15, suggestion: 0 };
const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * 0.05 to 1 for each entity, entities in order of id: half by mentions, a quarter by spread over articles and independent
 * sources, a quarter by centrality (weighted PageRank, Brin & Page 1998); each by its logarithm, so that one loud
 * article cannot outweigh the rest.
 */
export function rateImportance(knowledge: Knowledge, lines: Lines): Float64Array {
  const { entities } = knowledge;
  const articles = new Map(knowledge.articles.map((a) => [a.id, a]));
  const rank = pageRank(entities.length, lines);
  const mentions = entities.map((e) => Math.log1p(e.mentionCount));
  const spread = entities.map((e) => {
    if (e.articles.length === 1) return articles.has(e.articles[0]!) ? 2 * Math.log1p(1) : 0;
    const told = e.articles.flatMap((id) => articles.get(id) ?? []);
    return Math.log1p(told.length) + Math.log1p(independentSources(told));
  });
  const central = Array.from(rank, (r) => Math.log1p(r * entities.length));
  const parts = [scaled(mentions), scaled(spread), scaled(central)] as const;
  const raw = entities.map((_, i) => 0.5 * parts[0][i]! + 0.25 * parts[1][i]! + 0.25 * parts[2][i]!);
  return spreadOut(raw);
}

/** The least gets 0.05, the most 1; bent in between, so that few stand out. */
function spreadOut(raw: readonly number[]): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  for (const v of raw) {
    if (v < least) least = v;
    if (v > most) most = v;
  }
  const share = (v: number) => (most > least ? (v - least) / (most - least) : 1);
  return Float64Array.from(raw, (v) => Math.round((0.05 + 0.95 * share(v) ** 1.5) * 1000) / 1000);
}

function scaled(values: readonly number[]): number[] {
  let top = 0;
  for (const v of values) if (v > top) top = v;
  return values.map((v) => (top > 0 ? v / top : 0));
}

/** Sums to 1; a node without lines gets the share everyone gets. */
function pageRank(n: number, { edges, from, to }: Lines): Float64Array {
  const weight = Float64Array.from(edges, (e) => Math.max(0, CARRIES[e.kind] * e.weight));
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
