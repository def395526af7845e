/** Co-mentions each node may bring into the picture. */
const PER_NODE = 2;

/** Lines as columns: the rows of their ends, the lower first. */
export interface Ends {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/**
 * The co-mentions worth a line: each node's strongest two (sentences, then association), without those of a single
 * sentence that two stated lines over one node in between already explain, unless the node has no other line. A sentence
 * that names ten things would otherwise draw 45 lines. `size` nodes; `stated` in order of their ends, each pair once;
 * `coMentions` the strongest first, with the number of sentences behind each. Gives 1 for those that are.
 */
export function backbone(
  size: number,
  stated: Ends,
  coMentions: Ends & { readonly sentences: Uint32Array },
): Uint8Array {
  const { offsets, near } = neighboursOf(size, stated);
  const degree = (node: number) => offsets[node + 1]! - offsets[node]!;
  const isNear = (node: number, other: number) => {
    let low = offsets[node]!;
    let high = offsets[node + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (near[middle]! < other) low = middle + 1;
      else high = middle;
    }
    return low < offsets[node + 1]! && near[low] === other;
  };
  const explained = (a: number, b: number) => {
    const [few, many] = degree(a) <= degree(b) ? [a, b] : [b, a];
    for (let k = offsets[few]!; k < offsets[few + 1]!; k++) if (isNear(many, near[k]!)) return true;
    return false;
  };
  const used = new Uint32Array(size);
  const alone = (node: number) => used[node] === 0 && degree(node) === 0;
  const { from, to, sentences } = coMentions;
  const chosen = new Uint8Array(from.length);
  for (let i = 0; i < chosen.length; i++) {
    const a = from[i]!;
    const b = to[i]!;
    if (!alone(a) && !alone(b)) {
      if (used[a]! >= PER_NODE && used[b]! >= PER_NODE) continue;
      if (sentences[i]! < 2 && explained(a, b)) continue;
    }
    used[a]!++;
    used[b]!++;
    chosen[i] = 1;
  }
  return chosen;
}

/** Neighbours of node i, rising: `near[offsets[i]]` to before `offsets[i + 1]`. */
function neighboursOf(size: number, { from, to }: Ends): { offsets: Uint32Array; near: Uint32Array } {
  const offsets = new Uint32Array(size + 1);
  for (let e = 0; e < from.length; e++) {
    offsets[from[e]! + 1]!++;
    offsets[to[e]! + 1]!++;
  }
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!;
  const free = offsets.slice();
  const near = new Uint32Array(2 * from.length);
  // Lower neighbours of a node come with earlier lines than higher ones, since lines are in order of their ends.
  for (let e = 0; e < from.length; e++) {
    near[free[from[e]!]!++] = to[e]!;
    near[free[to[e]!]!++] = from[e]!;
  }
  return { offsets, near };
}
