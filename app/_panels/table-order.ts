import type { GraphNode } from '#lib/model/views.ts';

export type Column = 'name' | 'type' | 'mentions' | 'lines' | 'outlets' | 'firstTold' | 'lastTold' | 'date';

/** Orders table rows; equal ones by name, empty cells last either way. */
export function compareBy(
  column: Column,
  down: boolean,
  lines: (node: GraphNode) => number,
): (a: GraphNode, b: GraphNode) => number {
  const value = (node: GraphNode) =>
    column === 'lines' ? lines(node) : column === 'outlets' ? node.outlets.length : node[column];
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    const byName = a.name.localeCompare(b.name, 'en');
    if (x === null || y === null) return x === y ? byName : x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'en');
    return (down ? -order : order) || byName;
  };
}
