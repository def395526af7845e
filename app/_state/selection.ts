import type { EntityId } from '#lib/model/ids.ts';
import type { Selection } from './view-state.ts';

/** The nodes that a selection names. */
export function idsOf(selection: Selection | null): readonly EntityId[] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'node':
      return [selection.id];
    case 'line':
      return [selection.a, selection.b];
    case 'nodes':
      return selection.ids;
    case 'community':
      return [selection.of];
  }
}

/** The nodes that were chosen one by one: what a further choice adds to. */
export function chosenIds(selection: Selection | null): readonly EntityId[] {
  return selection?.kind === 'node' || selection?.kind === 'nodes' ? idsOf(selection) : [];
}

/** Nothing, the one or the many. */
export function selectionOf(ids: readonly EntityId[]): Selection | null {
  const different = [...new Set(ids)];
  if (different.length === 0) return null;
  return different.length === 1 ? { kind: 'node', id: different[0]! } : { kind: 'nodes', ids: different };
}

/** The selection with a node added, or taken out where it was in. */
export function toggled(selection: Selection | null, id: EntityId): Selection | null {
  const ids = chosenIds(selection);
  return selectionOf(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
}

/** What is left of a selection once nodes are gone. */
export function without(selection: Selection | null, gone: ReadonlySet<EntityId>): Selection | null {
  if (!idsOf(selection).some((id) => gone.has(id))) return selection;
  return selection?.kind === 'nodes' ? selectionOf(selection.ids.filter((id) => !gone.has(id))) : null;
}

export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === b) return true;
  const [one, other] = [idsOf(a), idsOf(b)];
  return a?.kind === b?.kind && one.length === other.length && one.every((id, i) => id === other[i]);
}
