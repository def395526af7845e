import type { EntityId } from '../model/ids.ts';
import type { Point } from '../store/store.ts';

/** Nodes that stand elsewhere than `layout` says; `layout` says so afterwards. */
export function moved<T extends Point & { readonly id: EntityId }>(nodes: readonly T[], layout: Map<EntityId, Point>): T[] {
  return nodes.filter(({ id, x, y }) => {
    const stood = layout.get(id);
    if (stood?.x === x && stood.y === y) return false;
    layout.set(id, { x, y });
    return true;
  });
}
