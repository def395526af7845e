import type { EntityId } from '#lib/model/ids.ts';
import { idsOf, selectionOf } from './selection.ts';
import type { Scope, Selection, ViewState } from './view-state.ts';

type Follow = (id: EntityId) => EntityId;

/** Every id that a view names. */
export function idsIn({ selection, scope, hidden, expanded, pinned }: ViewState): EntityId[] {
  const looked =
    scope?.kind === 'only' ? scope.ids : scope?.kind === 'near' ? [scope.id] : scope ? [scope.of] : [];
  return [
    ...new Set([...idsOf(selection), ...looked, ...hidden, ...expanded, ...pinned.map(({ id }) => id)]),
  ];
}

/** A view with ids that were merged into others replaced, each once; the same object where none was. */
export function followedView(view: ViewState, follow: Follow): ViewState {
  const now = {
    selection: followed(view.selection, follow),
    scope: followedScope(view.scope, follow),
    hidden: followedIds(view.hidden, follow),
    expanded: followedIds(view.expanded, follow),
    pinned: followedPins(view.pinned, follow),
  };
  const same = (Object.keys(now) as (keyof typeof now)[]).every((key) => now[key] === view[key]);
  return same ? view : { ...view, ...now };
}

/** A selection with ids that were merged into others replaced; the same object where none was. */
export function followed(selection: Selection | null, follow: Follow): Selection | null {
  const ids = idsOf(selection);
  const now = ids.map(follow);
  if (!selection || ids.every((id, i) => id === now[i])) return selection;
  if (selection.kind === 'community') return { kind: 'community', of: now[0]! };
  return selection.kind === 'line' && now[0] !== now[1]
    ? { kind: 'line', a: now[0]!, b: now[1]! }
    : selectionOf(now);
}

function followedScope(scope: Scope | null, follow: Follow): Scope | null {
  if (scope?.kind === 'only') {
    const ids = followedIds(scope.ids, follow);
    return ids === scope.ids ? scope : { ...scope, ids };
  }
  if (scope?.kind === 'near')
    return follow(scope.id) === scope.id ? scope : { ...scope, id: follow(scope.id) };
  return !scope || follow(scope.of) === scope.of ? scope : { ...scope, of: follow(scope.of) };
}

/** Where two pinned nodes became one, the one pinned last stays. */
function followedPins(pins: ViewState['pinned'], follow: Follow): ViewState['pinned'] {
  if (pins.every(({ id }) => follow(id) === id)) return pins;
  return [...new Map(pins.map((pin) => [follow(pin.id), { ...pin, id: follow(pin.id) }])).values()];
}

function followedIds(ids: readonly EntityId[], follow: Follow): readonly EntityId[] {
  const now = [...new Set(ids.map(follow))];
  return now.length === ids.length && now.every((id, i) => id === ids[i]) ? ids : now;
}
