import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { buildEdges } from './edges.ts';
import { strongestRoutes, type PathLine, type PathLimits } from './paths.ts';

/** A line that only one sentence states counts this much; the strongest come near 0. */
const DEAREST = 1;
/** What every further hop costs, however well it is evidenced: people ask for short answers. */
const HOP = 0.6;
/** Passing through a node of twice as many neighbours costs this much more. */
const HUB = 0.22;

/** A route dearer than the best by more than this factor tells a reader nothing the better ones don't. */
const FAR = 2;

export interface PathsBetween {
  /** Node by node; empty where nothing connects the two. */
  readonly routes: readonly (readonly EntityId[])[];
  readonly kind: 'stated' | 'co-mention';
}

export type FindPaths = (from: EntityId, to: EntityId, limits: PathLimits) => PathsBetween;

/**
 * Looks for the strongest routes: stated relations with more evidence and more independent sources first, hubs avoided;
 * over names in the same sentence only where nothing stated connects the two.
 */
export function findPaths(knowledge: Knowledge): FindPaths {
  const stated: PathLine[] = buildEdges({ ...knowledge, coMentions: [], suggestions: [] }).edges.map(
    ({ a, b, weight }) => ({
      a,
      b,
      cost: HOP + DEAREST / Math.max(weight, 0.1),
    }),
  );
  const known = new Set<string>(knowledge.entities.map((e) => e.id));
  const together = knowledge.coMentions
    .filter(({ a, b }) => known.has(a) && known.has(b))
    .map(({ a, b, weight, evidence }) => ({
      a,
      b,
      cost: HOP + 2 * DEAREST + (1 - weight) / evidence.length,
    }));
  const all = [...stated, ...together];
  return (from, to, limits) => {
    for (const [kind, lines] of [
      ['stated', stated],
      ['co-mention', all],
    ] as const) {
      const routes = strongestRoutes(lines, from, to, limits, hubToll(lines));
      const strong = routes.filter((r) => r.cost <= FAR * routes[0]!.cost);
      if (strong.length) return { kind, routes: strong.map((r) => r.nodes as EntityId[]) };
    }
    return { kind: 'stated', routes: [] };
  };
}

function hubToll(lines: readonly PathLine[]): (node: string) => number {
  const degree = new Map<string, number>();
  for (const { a, b } of lines) for (const id of [a, b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return (node) => HUB * Math.log2(Math.max(1, degree.get(node) ?? 1));
}
