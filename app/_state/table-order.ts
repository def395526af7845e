import type { GraphNode } from '#lib/model/graph-view.ts';

/** What the table can be ordered by; in the order of its columns. */
export const COLUMNS = [
  'name',
  'type',
  'mentions',
  'lines',
  'sources',
  'firstTold',
  'lastTold',
  'date',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface TableOrder {
  readonly by: Column;
  readonly down: boolean;
}

/** Orders table rows; equal ones by name, empty cells last either way. */
export function compareBy(
  { by, down }: TableOrder,
  lines: (node: GraphNode) => number,
): (a: GraphNode, b: GraphNode) => number {
  const collator = new Intl.Collator('en');
  const value = (node: GraphNode) =>
    by === 'lines' ? lines(node) : by === 'sources' ? node.outlets.length : node[by];
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    const byName = collator.compare(a.name, b.name);
    if (x === null || y === null) return x === y ? byName : x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return (down ? -order : order) || byName;
  };
}

/** The next order when a column's head is pressed: words first from A, all else first the most. */
export function pressed(order: TableOrder, by: Column): TableOrder {
  return { by, down: order.by === by ? !order.down : by !== 'name' && by !== 'type' };
}
