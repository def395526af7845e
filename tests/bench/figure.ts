/** One measured row. Lower is better for times and bytes; `ratio` is how many times better ours is than the peer. */
export interface Figure {
  readonly name: string;
  readonly ours: number;
  /** Null where the peer is not installed, or where the figure is one of quality alone. */
  readonly peer: number | null;
  readonly ratio: number | null;
  readonly unit: string;
}

export interface Bench {
  readonly name: string;
  run(): Promise<Figure[]>;
}

/** Where less is better. */
export function figure(name: string, ours: number, peer: number | null, unit: string): Figure {
  return {
    name,
    ours: round(ours),
    peer: peer === null ? null : round(peer),
    ratio: peer === null ? null : round(peer / ours),
    unit,
  };
}

/** Where more is better. */
export function gain(name: string, ours: number, peer: number | null, unit: string): Figure {
  return {
    name,
    ours: round(ours),
    peer: peer === null ? null : round(peer),
    ratio: peer === null ? null : round(ours / peer),
    unit,
  };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
