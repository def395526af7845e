/** The first and the third quartile of some numbers, each one of them; of none, zeros. */
export type Quartiles = readonly [number, number];

export function quartilesOf(values: Uint32Array): Quartiles {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return [at(0.25), at(0.75)];
}
