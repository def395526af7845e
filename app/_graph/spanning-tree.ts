interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Edges of a minimum spanning tree of points in the plane (Prim 1957), in quadratic time. */
export function spanningTree<T>(items: readonly T[], spotOf: (item: T) => Spot): [T, T][] {
  const [first, ...rest] = items.map((item) => {
    const { x, y } = spotOf(item);
    return { item, x, y };
  });
  if (!first) return [];
  const left = rest.map((from) => ({ from, to: first, distance: distanceOf(from, first) }));
  const tree: [T, T][] = [];
  while (left.length) {
    let best = 0;
    for (let i = 1; i < left.length; i++) if (left[i]!.distance < left[best]!.distance) best = i;
    const { from, to } = left[best]!;
    left[best] = left.at(-1)!;
    left.pop();
    tree.push([from.item, to.item]);
    for (const other of left) {
      const closer = distanceOf(other.from, from);
      if (closer >= other.distance) continue;
      other.to = from;
      other.distance = closer;
    }
  }
  return tree;
}

function distanceOf(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
