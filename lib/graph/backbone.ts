import type { GraphEdge } from '../model/views.ts';

/** Co-mentions each node may bring into the picture. */
const PER_NODE = 2;

/** A co-mention with the number of sentences behind it. */
export interface Weighed {
  readonly edge: GraphEdge;
  readonly sentences: number;
}

/**
 * The co-mentions worth a line: each node's strongest two (sentences, then association), without those of a single
 * sentence that two stated lines over one node in between already explain, unless the node has no other line. A sentence that names ten
 * things would otherwise draw 45 lines.
 */
export function backbone(stated: readonly GraphEdge[], coMentions: readonly Weighed[]): GraphEdge[] {
  const near = new Map<string, Set<string>>();
  for (const { a, b } of stated) {
    neighbours(near, a).add(b);
    neighbours(near, b).add(a);
  }
  const explained = (a: string, b: string) => {
    const [few, many] = order(neighbours(near, a), neighbours(near, b));
    for (const node of few) if (many.has(node)) return true;
    return false;
  };
  const used = new Map<string, number>();
  const room = (id: string) => (used.get(id) ?? 0) < PER_NODE;
  const strongest = coMentions.toSorted((p, q) => q.sentences - p.sentences || q.edge.weight - p.edge.weight);
  const kept: GraphEdge[] = [];
  for (const { edge, sentences } of strongest) {
    const { a, b } = edge;
    const lonely = alone(near, used, a) || alone(near, used, b);
    if (!lonely && (!(room(a) || room(b)) || (sentences < 2 && explained(a, b)))) continue;
    kept.push(edge);
    used.set(a, (used.get(a) ?? 0) + 1);
    used.set(b, (used.get(b) ?? 0) + 1);
  }
  return kept;
}

function alone(
  near: ReadonlyMap<string, Set<string>>,
  used: ReadonlyMap<string, number>,
  id: string,
): boolean {
  return !near.get(id)?.size && !used.has(id);
}

function neighbours(near: Map<string, Set<string>>, id: string): Set<string> {
  let found = near.get(id);
  if (!found) near.set(id, (found = new Set()));
  return found;
}

function order(p: Set<string>, q: Set<string>): [Set<string>, Set<string>] {
  return p.size <= q.size ? [p, q] : [q, p];
}
