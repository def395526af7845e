import { KIND_ORDER, type GraphColumns } from '#lib/model/graph-columns.ts';

/** Line numbers as the overview draws them: the stated first, each kind by falling importance of its lesser end. */
export interface LineOrder {
  readonly lines: Uint32Array;
  /** How many of them are stated. */
  readonly stated: number;
}

const THOUSAND = 1000;

/** Suggestions are left out: they are asked about, not shown from afar. */
export function lineOrder(
  { kind, source, neighbours, importance }: GraphColumns,
  passing: Uint8Array | null,
  passes: (line: number) => boolean,
): LineOrder {
  const stated = KIND_ORDER.indexOf('stated');
  const together = KIND_ORDER.indexOf('co-mention');
  /** The bucket a line is sorted into, or -1. */
  const bucketOf = (line: number): number => {
    const [a, b] = [source[line]!, neighbours[line]!];
    const isStated = kind[line] === stated;
    if (a === b || (!isStated && kind[line] !== together) || !passes(line)) return -1;
    if (passing && !(passing[a]! & passing[b]!)) return -1;
    const lesser = Math.min(THOUSAND, importance[a]!, importance[b]!);
    return THOUSAND - lesser + (isStated ? 0 : THOUSAND + 1);
  };
  const starts = new Uint32Array(2 * THOUSAND + 3);
  const buckets = new Int16Array(kind.length);
  for (let line = 0; line < kind.length; line++) {
    const bucket = (buckets[line] = bucketOf(line));
    if (bucket >= 0) starts[bucket + 1]!++;
  }
  for (let b = 0; b + 1 < starts.length; b++) starts[b + 1]! += starts[b]!;
  const count = starts.at(-1)!;
  const statedCount = starts[THOUSAND + 1]!;
  const lines = new Uint32Array(count);
  for (let line = 0; line < kind.length; line++) if (buckets[line]! >= 0) lines[starts[buckets[line]!]!++] = line;
  return { lines, stated: statedCount };
}
