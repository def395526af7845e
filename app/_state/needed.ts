import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { PieceAsk } from '#lib/model/piece-request.ts';
import { idsIn } from './followed.ts';
import type { GraphIndex } from './graph-index.ts';
import { MOST_FOUND } from './guests.ts';
import { linesOutside } from './part.ts';
import type { ViewState } from './view-state.ts';

/** The same for two asks for one thing. */
export function keyOf(ask: PieceAsk): string {
  return JSON.stringify(ask);
}

/** What a view names that a part of a graph has not; nothing where the whole is there. */
export function neededFor(
  { columns, nodes }: Pick<GraphIndex, 'columns' | 'nodes'>,
  view: ViewState,
  found: ReadonlySet<EntityId> | null,
): PieceAsk[] {
  if (!columns.allLines) return [];
  const lacks = (id: EntityId) => !nodes.has(id);
  const node = (id: EntityId): PieceAsk => ({ what: 'node', id });
  const named = idsIn({ ...view, hidden: [] }).filter(lacks);
  // What is here is more telling: it is drawn before what is not.
  const sought = [...(found ?? [])].filter(lacks);
  const room = Math.max(0, MOST_FOUND - ((found?.size ?? 0) - sought.length));
  const opened = view.expanded.filter((id) => lacks(id) || hasMore(columns, id));
  return [
    ...[...new Set([...named, ...sought.slice(0, room)])].map(node),
    ...opened.map((id): PieceAsk => ({ what: 'neighbours', id })),
    ...scopeAsks(view),
  ];
}

function scopeAsks({ scope }: ViewState): PieceAsk[] {
  if (scope?.kind === 'community') return [{ what: 'community', id: scope.of }];
  if (scope?.kind !== 'near') return [];
  return [{ what: 'near', id: scope.id, steps: scope.steps, relations: [...scope.relations] }];
}

/** Whether lines of a node lead out of what is there. */
export function hasMore(columns: GraphColumns, id: EntityId): boolean {
  const row = columns.rowOf(id);
  return row >= 0 && linesOutside(columns, row) > 0;
}
