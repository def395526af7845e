import type { Pair, PairTable } from './pair-table.ts';

/** Co-mentions each node may bring into the picture. */
const PER_NODE = 2;

/** A co-mention, with the number of sentences behind it. */
export interface Weighed extends Pair {
  readonly weight: number;
  readonly sentences: number;
}

/**
 * The co-mentions worth a line: each node's strongest two (sentences, then association), without those of a single
 * sentence that two stated lines over one node in between already explain, unless the node has no other line. A sentence
 * that names ten things would otherwise draw 45 lines. `size` nodes; `coMentions` in order of their ends.
 */
export function backbone<T extends Weighed>(size: number, stated: PairTable, coMentions: readonly T[]): T[] {
  const near = neighboursOf(stated);
  const explained = (a: number, b: number) => {
    const [p, q] = [near.get(a), near.get(b)];
    if (!p || !q) return false;
    const [few, many] = p.size <= q.size ? [p, q] : [q, p];
    for (const node of few) if (many.has(node)) return true;
    return false;
  };
  const used = new Uint32Array(size);
  const alone = (node: number) => used[node] === 0 && !near.has(node);
  const strongest = coMentions.toSorted((p, q) => q.sentences - p.sentences || q.weight - p.weight);
  return strongest.filter(({ a, b, sentences }) => {
    const full = used[a]! >= PER_NODE && used[b]! >= PER_NODE;
    if ((full || (sentences < 2 && explained(a, b))) && !alone(a) && !alone(b)) return false;
    used[a]!++;
    used[b]!++;
    return true;
  });
}

function neighboursOf(pairs: PairTable): Map<number, Set<number>> {
  const near = new Map<number, Set<number>>();
  const join = (a: number, b: number) => {
    const known = near.get(a);
    if (known) known.add(b);
    else near.set(a, new Set([b]));
  };
  for (let i = 0; i < pairs.size; i++) {
    const { a, b } = pairs.pair(i);
    join(a, b);
    join(b, a);
  }
  return near;
}
