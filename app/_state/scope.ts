import type { GraphColumns } from '#lib/model/graph-columns.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { RelationType } from '#lib/model/relation-type.ts';
import { RELATION_TYPES } from '#lib/model/type-names.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { linesAt, otherRow, type GraphIndex } from './graph-index.ts';
import { linesOutside } from './part.ts';
import type { Scope } from './view-state.ts';

type LineTest = (line: number) => boolean;

/** The rows of a scope and how many steps away each is; `follows` says which lines are shown at all. */
export function rowsInScope(
  columns: GraphColumns,
  scope: Scope,
  follows: LineTest,
): ReadonlyMap<number, number> {
  switch (scope.kind) {
    case 'only': {
      const rows = scope.ids.map((id) => columns.rowOf(id));
      return new Map(rows.filter((row) => row >= 0).map((row) => [row, 0]));
    }
    case 'community': {
      const start = columns.rowOf(scope.of);
      const number = columns.community[start];
      const rows = columns.rank.filter((row) => columns.community[row] === number);
      return new Map(start < 0 ? [] : Array.from(rows, (row) => [row, 0]));
    }
    case 'near': {
      const start = columns.rowOf(scope.id);
      const { relationTypes } = columns;
      const asked = maskOf(scope.relations);
      return start < 0
        ? new Map()
        : stepsFrom(
            columns,
            start,
            scope.steps,
            (line) => follows(line) && (!asked || (relationTypes[line]! & asked) !== 0),
          );
    }
  }
}

/** Whether lines of nodes within a scope, its rim aside, lead to nodes that are not here. */
export function isOpen(
  columns: GraphColumns,
  scope: Scope | null,
  scoped: ReadonlyMap<number, number> | null,
): boolean {
  if (!columns.allLines || !scope || !scoped || scope.kind === 'only') return false;
  for (const [row, steps] of scoped)
    if ((scope.kind === 'community' || steps < scope.steps) && linesOutside(columns, row) > 0) return true;
  return false;
}

/** The community that a node belongs to, the most telling member first; empty for an unknown node. */
export function membersOf({ nodes, byImportance }: GraphIndex, id: EntityId): readonly GraphNode[] {
  const community = nodes.get(id)?.community;
  return community === undefined ? [] : byImportance.filter((node) => node.community === community);
}

/** The kinds of relation that some line of the graph is of. */
export function relationsIn({ relationTypes }: GraphColumns): RelationType[] {
  let used = 0;
  for (const bits of relationTypes) used |= bits;
  return RELATION_TYPES.filter((_, bit) => used & (1 << bit));
}

function maskOf(relations: readonly RelationType[]): number {
  return relations.reduce((mask, type) => mask | (1 << RELATION_TYPES.indexOf(type)), 0);
}

/** Breadth first over the lines that `follows` lets through. */
function stepsFrom(
  columns: GraphColumns,
  start: number,
  most: number,
  follows: LineTest,
): Map<number, number> {
  const steps = new Map([[start, 0]]);
  let rim = [start];
  for (let step = 1; step <= most; step++) {
    const next: number[] = [];
    for (const row of rim)
      for (const line of linesAt(columns, row)) {
        const other = otherRow(columns, line, row);
        if (steps.has(other) || !follows(line)) continue;
        steps.set(other, step);
        next.push(other);
      }
    rim = next;
  }
  return steps;
}
