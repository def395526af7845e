import type { LayoutGraph } from '../layout/layout-graph.ts';
import type { Random } from '../random.ts';
import { aggregate, firstLevel, type Level } from './level.ts';

/** Least gain in modularity, times half of all weight, that counts as one: below it is rounding. */
const LEAST_GAIN = 1e-9;

/** How often all is gone over again from what was found; the second time gains little, the third hardly anything. */
const TIMES = 2;

/**
 * Communities by modularity with the Leiden algorithm (Traag, Waltman and van Eck 2019, Scientific Reports 9:5233), the
 * refinement taking the best merge instead of a random good one; every community is connected. `graph.weight` above 0
 * pulls, other lines do not count. By node the number of its community, from 0 by first member. Time grows about as the
 * number of lines does.
 */
export function leiden(graph: LayoutGraph, random: Random): Uint32Array {
  const level = firstLevel(graph);
  let found = identity(graph.size);
  for (let time = 0; time < TIMES; time++) found = renumber(improve(level, found, random), graph.size).group;
  return connected(level, found);
}

/** `community` by number below the size of `nodes`; each number the same kind in what is given back. */
function improve(nodes: Level, community: Uint32Array, random: Random): Uint32Array {
  const out = community.slice();
  let level = nodes;
  let nodeOf = identity(nodes.size);
  let now = community.slice();
  for (;;) {
    const count = moveNodes(level, now, random);
    for (let i = 0; i < out.length; i++) out[i] = now[nodeOf[i]!]!;
    if (count === level.size) return out;
    const { group, size } = renumber(refine(level, now, random), level.size);
    if (size === level.size) return out;
    const within = new Uint32Array(size);
    for (let i = 0; i < level.size; i++) within[group[i]!] = now[i]!;
    now = renumber(within, level.size).group;
    level = aggregate(level, group, size);
    nodeOf = nodeOf.map((node) => group[node]!);
  }
}

/**
 * Moves nodes to the neighbouring community that gains most, until none gains; only those beside a move are looked at again.
 * Changes `community`, whose numbers are below `size`; gives how many communities are left.
 */
function moveNodes(level: Level, community: Uint32Array, random: Random): number {
  const { size, offsets, neighbours, weights, strength, total } = level;
  const sum = new Float64Array(size);
  const members = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    sum[community[i]!]! += strength[i]!;
    members[community[i]!]!++;
  }
  const empty: number[] = [];
  for (let c = 0; c < size; c++) if (members[c] === 0) empty.push(c);
  const pull = new Float64Array(size);
  const touched = new Uint32Array(size);
  const queue = shuffled(size, random);
  const isWaiting = new Uint8Array(size).fill(1);
  for (let head = 0, waiting = size; waiting > 0; waiting--) {
    const node = queue[head]!;
    head = head + 1 === size ? 0 : head + 1;
    isWaiting[node] = 0;
    const from = community[node]!;
    let count = 0;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const other = neighbours[k]!;
      if (other === node || weights[k] === 0) continue;
      const c = community[other]!;
      if (pull[c] === 0) touched[count++] = c;
      pull[c]! += weights[k]!;
    }
    sum[from]! -= strength[node]!;
    const share = strength[node]! / total;
    let best = from;
    let most = pull[from]! - share * sum[from]!;
    for (let t = 0; t < count; t++) {
      const c = touched[t]!;
      const gain = pull[c]! - share * sum[c]!;
      if (gain > most + LEAST_GAIN) {
        most = gain;
        best = c;
      }
    }
    if (most < -LEAST_GAIN && members[from]! > 1) best = empty.at(-1)!;
    for (let t = 0; t < count; t++) pull[touched[t]!] = 0;
    sum[best]! += strength[node]!;
    if (best === from) continue;
    if (members[best]!++ === 0) empty.pop();
    if (--members[from]! === 0) empty.push(from);
    community[node] = best;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const other = neighbours[k]!;
      if (isWaiting[other] === 1 || community[other] === best || weights[k] === 0) continue;
      isWaiting[other] = 1;
      let end = head + waiting - 1;
      if (end >= size) end -= size;
      queue[end] = other;
      waiting++;
    }
  }
  return size - empty.length;
}

/**
 * Within each community, joins nodes that are alone to the part that gains most, where both hang together well with the
 * rest of the community. By node the number of its part, which is that of a node in it.
 */
function refine(level: Level, community: Uint32Array, random: Random): Uint32Array {
  const { size, offsets, neighbours, weights, strength, total } = level;
  const part = identity(size);
  const isAlone = new Uint8Array(size).fill(1);
  const sum = strength.slice();
  const all = new Float64Array(size);
  /** By part, the weight of its lines to the rest of its community. */
  const outward = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    all[community[i]!]! += strength[i]!;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++)
      if (neighbours[k] !== i && community[neighbours[k]!] === community[i]) outward[i]! += weights[k]!;
  }
  const hangsTogether = (p: number, c: number) =>
    outward[p]! >= (sum[p]! * (all[c]! - sum[p]!)) / total - LEAST_GAIN;
  const pull = new Float64Array(size);
  const touched = new Uint32Array(size);
  for (const node of shuffled(size, random)) {
    const c = community[node]!;
    if (isAlone[node] === 0 || !hangsTogether(node, c)) continue;
    let count = 0;
    for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
      const other = neighbours[k]!;
      if (other === node || community[other] !== c || weights[k] === 0) continue;
      const p = part[other]!;
      if (pull[p] === 0) touched[count++] = p;
      pull[p]! += weights[k]!;
    }
    let best = node;
    let most = 0;
    for (let t = 0; t < count; t++) {
      const p = touched[t]!;
      const gain = pull[p]! - (strength[node]! * sum[p]!) / total;
      if (gain > most + LEAST_GAIN && hangsTogether(p, c)) {
        most = gain;
        best = p;
      }
    }
    const toBest = pull[best]!;
    for (let t = 0; t < count; t++) pull[touched[t]!] = 0;
    if (best === node) continue;
    outward[best]! += outward[node]! - 2 * toBest;
    sum[best]! += strength[node]!;
    part[node] = best;
    isAlone[best] = 0;
  }
  return part;
}

/** Groups, whose numbers are below `bound`, numbered from 0 on by their first member. */
function renumber(
  of: Uint32Array,
  bound: number,
): { readonly group: Uint32Array<ArrayBuffer>; readonly size: number } {
  const numbers = new Int32Array(bound).fill(-1);
  const group = new Uint32Array(of.length);
  let size = 0;
  for (let i = 0; i < of.length; i++) {
    const g = of[i]!;
    if (numbers[g] === -1) numbers[g] = size++;
    group[i] = numbers[g]!;
  }
  return { group, size };
}

/** The same communities, those that fall apart taken apart; numbered by first member. */
function connected({ size, offsets, neighbours, weights }: Level, community: Uint32Array): Uint32Array {
  const out = new Uint32Array(size);
  const isSeen = new Uint8Array(size);
  const queue = new Uint32Array(size);
  let count = 0;
  for (let first = 0; first < size; first++) {
    if (isSeen[first] === 1) continue;
    isSeen[first] = 1;
    queue[0] = first;
    for (let head = 0, end = 1; head < end; head++) {
      const node = queue[head]!;
      out[node] = count;
      for (let k = offsets[node]!; k < offsets[node + 1]!; k++) {
        const other = neighbours[k]!;
        if (isSeen[other] === 1 || weights[k] === 0 || community[other] !== community[first]) continue;
        isSeen[other] = 1;
        queue[end++] = other;
      }
    }
    count++;
  }
  return out;
}

function identity(size: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, i) => i);
}

/** Fisher and Yates. */
function shuffled(size: number, random: Random): Uint32Array {
  const out = identity(size);
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}
