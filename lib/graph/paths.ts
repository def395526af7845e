/** Two nodes that something connects, and what it costs to go from one to the other: small is strong. */
export interface PathLine {
  readonly a: string;
  readonly b: string;
  readonly cost: number;
}

export interface Route {
  /** From the first node to the last. */
  readonly nodes: readonly string[];
  readonly cost: number;
}

export interface PathLimits {
  readonly routes: number;
  readonly hops: number;
}

type Neighbours = ReadonlyMap<string, ReadonlyMap<string, number>>;
const NONE: ReadonlySet<string> = new Set();

/**
 * The cheapest routes between two nodes that visit no node twice, cheapest first (Yen 1971, "Finding the k shortest
 * loopless paths in a network"), none of more than `hops` lines. `toll`: what passing through a node adds; the two ends
 * cost nothing. Costs are above 0, tolls at least 0. Of routes that cost the same, the one first by its node names is first.
 */
export function strongestRoutes(
  lines: readonly PathLine[],
  from: string,
  to: string,
  limits: PathLimits,
  toll: (node: string) => number = () => 0,
): Route[] {
  const neighbours = neighboursOf(lines);
  if (from === to || !neighbours.has(from) || !neighbours.has(to)) return [];
  const enter = (node: string) => (node === to ? 0 : toll(node));
  const first = cheapest(neighbours, from, to, limits.hops, enter, NONE, NONE);
  const routes: Route[] = first ? [first] : [];
  const candidates = new Map<string, Route>();
  while (routes.length > 0 && routes.length < limits.routes) {
    const last = routes.at(-1)!.nodes;
    for (let i = 0; i < last.length - 1; i++) {
      const root = last.slice(0, i + 1);
      const spur = root[i]!;
      const closed = new Set(
        routes.filter((r) => root.every((n, j) => r.nodes[j] === n)).map((r) => r.nodes[i + 1]!),
      );
      const rest = cheapest(neighbours, spur, to, limits.hops - i, enter, new Set(root.slice(0, i)), closed);
      if (!rest) continue;
      const nodes = [...root.slice(0, i), ...rest.nodes];
      candidates.set(nodes.join('\n'), { nodes, cost: costOf(neighbours, nodes, enter) });
    }
    for (const { nodes } of routes) candidates.delete(nodes.join('\n'));
    const next = [...candidates.values()].sort(inOrder)[0];
    if (!next) break;
    routes.push(next);
  }
  return routes;
}

/**
 * Cheapest way of at most `hops` lines, found round by round (Bellman 1958), so that a dear short way is not lost to a
 * cheap one that turns out too long. `closed`: neighbours of `from` not to be taken first.
 */
function cheapest(
  neighbours: Neighbours,
  from: string,
  to: string,
  hops: number,
  enter: (node: string) => number,
  avoided: ReadonlySet<string>,
  closed: ReadonlySet<string>,
): Route | null {
  let best: Route | null = null;
  let reached = new Map<string, Route>([[from, { nodes: [from], cost: 0 }]]);
  const known = new Map<string, number>([[from, 0]]);
  for (let hop = 0; hop < hops && reached.size > 0; hop++) {
    const next = new Map<string, Route>();
    for (const [at, route] of reached)
      for (const [node, cost] of neighbours.get(at)!) {
        if (avoided.has(node) || node === from || (at === from && closed.has(node))) continue;
        const made = { nodes: [...route.nodes, node], cost: route.cost + cost + enter(node) };
        if (best && made.cost > best.cost) continue;
        const old = next.get(node);
        if (made.cost > (known.get(node) ?? Infinity) || (old && inOrder(old, made) <= 0)) continue;
        known.set(node, made.cost);
        next.set(node, made);
      }
    const arrived = next.get(to);
    if (arrived && (!best || inOrder(arrived, best) < 0)) best = arrived;
    next.delete(to);
    reached = next;
  }
  return best;
}

function neighboursOf(lines: readonly PathLine[]): Neighbours {
  const out = new Map<string, Map<string, number>>();
  for (const { a, b, cost } of lines) {
    if (a === b) continue;
    for (const [here, there] of [
      [a, b],
      [b, a],
    ] as const) {
      const map = out.get(here) ?? new Map<string, number>();
      out.set(here, map);
      map.set(there, Math.min(cost, map.get(there) ?? Infinity));
    }
  }
  return out;
}

function costOf(neighbours: Neighbours, nodes: readonly string[], enter: (node: string) => number): number {
  let cost = 0;
  for (let i = 1; i < nodes.length; i++)
    cost += neighbours.get(nodes[i - 1]!)!.get(nodes[i]!)! + enter(nodes[i]!);
  return cost;
}

function inOrder(p: Route, q: Route): number {
  const [a, b] = [p.nodes.join('\n'), q.nodes.join('\n')];
  return p.cost - q.cost || p.nodes.length - q.nodes.length || (a < b ? -1 : a > b ? 1 : 0);
}
