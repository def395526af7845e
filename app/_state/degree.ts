import { KIND_ORDER, type GraphColumns } from '#lib/model/graph-columns.ts';
import { quartilesOf } from '#lib/model/quartiles.ts';

/** Nodes joined with very many others, and nodes joined with one other or none. */
export type DegreeKind = 'hub' | 'leaf';
export const DEGREE_KINDS: readonly DegreeKind[] = ['hub', 'leaf'];

/** Fewer neighbours than this make no hub in any graph. */
const LEAST_OF_A_HUB = 10;

export interface Degrees {
  /** Neighbours by row. */
  readonly of: Uint32Array;
  /** A node with at least so many neighbours is a hub. */
  readonly hubFrom: number;
  readonly counts: Readonly<Record<DegreeKind, number>>;
}

const kept = new WeakMap<GraphColumns, Degrees>();

/** Neighbours by any line but "same thing?". Hubs lie beyond the outer fence, Q3 + 3 IQR (Tukey 1977). */
export function degreesOf(columns: GraphColumns): Degrees {
  const known = kept.get(columns);
  if (known) return known;
  const of = columns.allNeighbours ?? countNeighbours(columns);
  const [first, third] = columns.quartiles ?? quartilesOf(of);
  const fence = third + 3 * (third - first);
  const hubFrom = Math.max(LEAST_OF_A_HUB, Math.floor(fence) + 1);
  const counts = { hub: 0, leaf: 0 };
  for (const degree of of) {
    if (degree >= hubFrom) counts.hub++;
    if (degree <= 1) counts.leaf++;
  }
  const degrees = { of, hubFrom, counts };
  kept.set(columns, degrees);
  return degrees;
}

/** Takes out of `passing` (by row) the nodes of unwanted degrees. */
export function dropDegrees(
  passing: Uint8Array,
  columns: GraphColumns,
  without: readonly DegreeKind[],
): void {
  const { of, hubFrom } = degreesOf(columns);
  for (let row = 0; row < of.length; row++) {
    const kind = of[row]! >= hubFrom ? 'hub' : of[row]! <= 1 ? 'leaf' : null;
    if (kind && without.includes(kind)) passing[row] = 0;
  }
}

/** Lines are in order of their ends, so that those of one pair follow one another. */
function countNeighbours({ size, source, neighbours, kind }: GraphColumns): Uint32Array {
  const suggestion = KIND_ORDER.indexOf('suggestion');
  const degrees = new Uint32Array(size);
  let [a, b] = [-1, -1];
  for (let line = 0; line < kind.length; line++) {
    if (kind[line] === suggestion || (source[line] === a && neighbours[line] === b)) continue;
    [a, b] = [source[line]!, neighbours[line]!];
    degrees[a]!++;
    degrees[b]!++;
  }
  return degrees;
}
