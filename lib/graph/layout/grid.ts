/** Points by square cells, to find those near a place; holds indices only. */
export interface Grid {
  add(i: number, x: number, y: number): void;
  /** Calls `visit` for every point in the nine cells around (x, y), cell by cell, in the order they were added. */
  near(x: number, y: number, visit: (i: number) => void): void;
}

const NONE = -1;

/** `cell` is the side of a cell: the farthest that `near` surely reaches. A hash table of chains in flat arrays. */
export function createGrid(cell: number): Grid {
  let heads = new Int32Array(1024).fill(NONE);
  let tails = new Int32Array(1024);
  /** Of entry k: the point, its cell, and the next entry of its chain. */
  let points = new Int32Array(512);
  let columns = new Int32Array(512);
  let rows = new Int32Array(512);
  let next = new Int32Array(512);
  let size = 0;
  const index = (value: number) => Math.max(-0x1fffff, Math.min(0x1fffff, Math.floor(value / cell)));
  const chainOf = (column: number, row: number) => {
    const hash = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);
    return (hash ^ (hash >>> 15)) & (heads.length - 1);
  };
  const link = (entry: number) => {
    const chain = chainOf(columns[entry]!, rows[entry]!);
    next[entry] = NONE;
    if (heads[chain] === NONE) heads[chain] = entry;
    else next[tails[chain]!] = entry;
    tails[chain] = entry;
  };
  const grow = () => {
    [points, columns, rows, next] = [twice(points), twice(columns), twice(rows), twice(next)];
    heads = new Int32Array(2 * heads.length).fill(NONE);
    tails = new Int32Array(heads.length);
    for (let entry = 0; entry < size; entry++) link(entry);
  };
  return {
    add(i, x, y) {
      if (size === points.length) grow();
      points[size] = i;
      columns[size] = index(x);
      rows[size] = index(y);
      link(size++);
    },
    near(x, y, visit) {
      const column = index(x);
      const row = index(y);
      for (let c = column - 1; c <= column + 1; c++)
        for (let r = row - 1; r <= row + 1; r++)
          for (let entry = heads[chainOf(c, r)]!; entry !== NONE; entry = next[entry]!)
            if (columns[entry] === c && rows[entry] === r) visit(points[entry]!);
    },
  };
}

function twice(values: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(2 * values.length);
  out.set(values);
  return out;
}
