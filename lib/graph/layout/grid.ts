/** Points by square cells, to find those near a place; holds indices only. */
export interface Grid {
  add(i: number, x: number, y: number): void;
  /** Calls `visit` for every point in the nine cells around (x, y). */
  near(x: number, y: number, visit: (i: number) => void): void;
}

/** `cell` is the side of a cell: the farthest that `near` surely reaches. */
export function createGrid(cell: number): Grid {
  const cells = new Map<number, number[]>();
  const key = (column: number, row: number) => (column + 0x200000) * 0x400000 + (row + 0x200000);
  const index = (value: number) => Math.max(-0x1fffff, Math.min(0x1fffff, Math.floor(value / cell)));
  return {
    add(i, x, y) {
      const at = key(index(x), index(y));
      const list = cells.get(at);
      if (list) list.push(i);
      else cells.set(at, [i]);
    },
    near(x, y, visit) {
      const column = index(x);
      const row = index(y);
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++) for (const i of cells.get(key(c, r)) ?? []) visit(i);
    },
  };
}
