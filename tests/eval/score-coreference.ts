import { bCubed } from './score.ts';

export interface CoreferenceScore {
  muc: number;
  bCubed: number;
  ceafE: number;
  /** Mean of the three, as in the CoNLL shared tasks (Pradhan et al. 2011). */
  conll: number;
}

/** F1 in percent over (gold cluster, our cluster) pairs, one a mention; both sides hold the same mentions. */
export function scoreCoreference(pairs: readonly [gold: string, ours: string][]): CoreferenceScore {
  const flipped = pairs.map(([g, o]): [string, string] => [o, g]);
  const muc = f1(linksKept(flipped), linksKept(pairs));
  const b = bCubed([...pairs]).f1;
  const ceafE = alignedEntities(pairs);
  return { muc, bCubed: b, ceafE, conll: (muc + b + ceafE) / 3 };
}

function f1(p: number, r: number): number {
  return p + r === 0 ? 0 : (200 * p * r) / (p + r);
}

/** Share of each first cluster's links that the second keeps (Vilain et al. 1995). */
function linksKept(pairs: readonly [string, string][]): number {
  let kept = 0;
  let all = 0;
  for (const own of Map.groupBy(pairs, ([a]) => a).values()) {
    all += own.length - 1;
    kept += own.length - new Set(own.map(([, b]) => b)).size;
  }
  return all === 0 ? 0 : kept / all;
}

/** CEAF with the entity measure phi4 (Luo 2005): clusters aligned one to one for the greatest similarity. */
function alignedEntities(pairs: readonly [string, string][]): number {
  const gold = sizes(pairs.map(([g]) => g));
  const ours = sizes(pairs.map(([, o]) => o));
  const [rows, columns] = [[...gold.keys()], [...ours.keys()]];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size }, () => new Float64Array(size));
  const common = Map.groupBy(pairs, ([g, o]) => `${g}\u0000${o}`);
  for (const [key, own] of common) {
    const [g, o] = key.split('\u0000') as [string, string];
    cost[rows.indexOf(g)]![columns.indexOf(o)] = (-2 * own.length) / (gold.get(g)! + ours.get(o)!);
  }
  const total = -assign(cost);
  return f1(total / columns.length, total / rows.length);
}

function sizes(keys: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
}

/** Least cost of a perfect matching (Kuhn 1955, Munkres 1957; shortest augmenting paths with potentials). */
function assign(cost: readonly Float64Array[]): number {
  const n = cost.length;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(n + 1);
  const row = new Int32Array(n + 1);
  const from = new Int32Array(n + 1);
  for (let i = 1; i <= n; i++) {
    const least = new Float64Array(n + 1).fill(Infinity);
    const used = new Uint8Array(n + 1);
    let column = 0;
    row[0] = i;
    do {
      used[column] = 1;
      const at = row[column]!;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = cost[at - 1]![j - 1]! - u[at]! - v[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          from[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++)
        if (used[j]) {
          u[row[j]!] = u[row[j]!]! + delta;
          v[j] = v[j]! - delta;
        } else least[j] = least[j]! - delta;
      column = next;
    } while (row[column] !== 0);
    for (; column !== 0; column = from[column]!) row[column] = row[from[column]!]!;
  }
  return -v[0]!;
}
