import type { DictionaryData } from './dictionary-data.ts';

/**
 * Tokens within `edits` insertions, deletions or substitutions of `word`; with `start`, those of which some beginning
 * is. Walks the sorted tokens as a trie, one row of Wagner & Fischer's table (1974) a letter, and leaves a branch
 * when its row holds no hope.
 */
export function nearTokens(
  { units, offsets, byEnding }: DictionaryData,
  word: readonly number[],
  edits: number,
  start: boolean,
): number[] {
  const size = byEnding.length;
  const last = word.length;
  const wide = last + 1;
  const deepest = last + edits + 1;
  const rows = new Uint8Array(wide * (deepest + 1));
  for (let j = 0; j < wide; j++) rows[j] = j;
  const path = new Uint16Array(deepest);
  const out: number[] = [];
  let shared = 0;
  for (let t = 0; t < size;) {
    const at = offsets[t]!;
    const length = offsets[t + 1]! - at;
    let depth = 0;
    while (depth < shared && depth < length && path[depth] === units[at + depth]) depth++;
    let dead = false;
    let hit = start && reached(depth);
    while (depth < length && !hit && !dead) {
      path[depth] = units[at + depth]!;
      dead = nextRow(depth) > edits;
      depth++;
      hit = start && !dead && rows[depth * wide + last]! <= edits;
    }
    shared = depth;
    if (dead || hit) {
      const to = branchEnd(t, depth);
      if (hit) for (let k = t; k < to; k++) out.push(k);
      t = to;
      continue;
    }
    if (!start && rows[depth * wide + last]! <= edits) out.push(t);
    t++;
  }
  return out;

  /** The first token after t that does not begin with the path down to `depth`: by steps that double, then by halving. */
  function branchEnd(t: number, depth: number): number {
    let low = t + 1;
    let high = size;
    for (let step = 1; low + step < high; step *= 2)
      if (onPath(low + step, depth)) low += step + 1;
      else high = low + step;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (onPath(middle, depth)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function onPath(t: number, depth: number): boolean {
    const at = offsets[t]!;
    if (offsets[t + 1]! - at < depth) return false;
    for (let d = depth - 1; d >= 0; d--) if (units[at + d] !== path[d]) return false;
    return true;
  }

  /** Whether some beginning of the path is near enough. */
  function reached(depth: number): boolean {
    for (let d = 0; d <= depth; d++) if (rows[d * wide + last]! <= edits) return true;
    return false;
  }

  /** Fills the row below `depth` and gives its lowest value. A row past the longest match is hopeless by itself. */
  function nextRow(depth: number): number {
    const above = depth * wide;
    const row = above + wide;
    rows[row] = depth + 1;
    let lowest = depth + 1;
    for (let j = 1; j < wide; j++) {
      const cost = word[j - 1] === path[depth] ? 0 : 1;
      const best = Math.min(rows[above + j - 1]! + cost, rows[above + j]! + 1, rows[row + j - 1]! + 1);
      rows[row + j] = best;
      if (best < lowest) lowest = best;
    }
    return lowest;
  }
}
