import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import { DEGREE_KINDS, type DegreeKind } from './degree.ts';
import { isSameSelection, selectionOf, toggled, without } from './selection.ts';
import type { TableOrder } from './table-order.ts';
import {
  FIRST_VIEW,
  type CameraView,
  type LineKind,
  type Pin,
  type Scope,
  type MapView,
  type TimeBy,
  type ViewName,
  type ViewState,
} from './view-state.ts';
import { LINE_KINDS, TYPES } from './wording.ts';

export type Action =
  | { readonly do: 'select-node'; readonly id: EntityId }
  | { readonly do: 'select-line'; readonly a: EntityId; readonly b: EntityId }
  | { readonly do: 'select-nodes'; readonly ids: readonly EntityId[] }
  | { readonly do: 'select-more'; readonly id: EntityId }
  | { readonly do: 'select-community'; readonly of: EntityId }
  | { readonly do: 'clear' }
  | { readonly do: 'search'; readonly query: string }
  | { readonly do: 'show-view'; readonly view: ViewName }
  | { readonly do: 'toggle-type'; readonly type: EntityType }
  | { readonly do: 'toggle-outlet'; readonly outlet: string }
  | { readonly do: 'toggle-lines'; readonly kind: LineKind }
  | { readonly do: 'toggle-degree'; readonly degree: DegreeKind }
  | {
      readonly do: 'set-dates';
      readonly from: string | null;
      readonly to: string | null;
      readonly timeBy?: TimeBy;
    }
  | { readonly do: 'time-by'; readonly timeBy: TimeBy }
  | { readonly do: 'reset-filters' }
  | { readonly do: 'hide'; readonly id: EntityId }
  | { readonly do: 'hide-all'; readonly ids: readonly EntityId[] }
  | { readonly do: 'show-hidden' }
  | { readonly do: 'expand'; readonly id: EntityId }
  | { readonly do: 'expand-all'; readonly ids: readonly EntityId[] }
  | { readonly do: 'collapse'; readonly id: EntityId }
  | { readonly do: 'collapse-all'; readonly ids: readonly EntityId[] }
  | { readonly do: 'look-at'; readonly scope: Scope | null }
  | { readonly do: 'pin'; readonly pins: readonly Pin[] }
  | { readonly do: 'unpin'; readonly ids: readonly EntityId[] }
  | { readonly do: 'outline'; readonly on: boolean }
  | { readonly do: 'show-all'; readonly all: boolean }
  | { readonly do: 'move-camera'; readonly camera: CameraView | null }
  | { readonly do: 'move-map'; readonly map: MapView | null }
  | { readonly do: 'order'; readonly order: TableOrder }
  | { readonly do: 'name'; readonly named: string }
  | { readonly do: 'restore'; readonly view: ViewState };

/** The next view; the same object where nothing changes. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.do) {
    case 'select-node':
      return select(view, { kind: 'node', id: action.id });
    case 'select-line':
      return select(view, { kind: 'line', a: action.a, b: action.b });
    case 'select-nodes':
      return select(view, selectionOf(action.ids));
    case 'select-more':
      return select(view, toggled(view.selection, action.id));
    case 'select-community':
      return select(view, { kind: 'community', of: action.of });
    case 'clear':
      if (view.selection) return select(view, null);
      return view.query ? { ...view, query: '' } : view;
    case 'search':
      return view.query === action.query ? view : { ...view, query: action.query };
    case 'show-view':
      return view.view === action.view ? view : { ...view, view: action.view };
    case 'toggle-type':
      return { ...view, withoutTypes: inOrderOf(TYPES, toggle(view.withoutTypes, action.type)) };
    case 'toggle-outlet':
      return { ...view, withoutOutlets: toggle(view.withoutOutlets, action.outlet) };
    case 'toggle-lines':
      return { ...view, withoutLines: inOrderOf(LINE_KINDS, toggle(view.withoutLines, action.kind)) };
    case 'toggle-degree':
      return { ...view, withoutDegrees: inOrderOf(DEGREE_KINDS, toggle(view.withoutDegrees, action.degree)) };
    case 'set-dates':
      return { ...view, ...inOrder(action.from, action.to), timeBy: action.timeBy ?? view.timeBy };
    case 'time-by':
      return view.timeBy === action.timeBy ? view : { ...view, timeBy: action.timeBy };
    case 'reset-filters': {
      const { withoutTypes, withoutOutlets, withoutLines, withoutDegrees, from, to } = FIRST_VIEW;
      return { ...view, withoutTypes, withoutOutlets, withoutLines, withoutDegrees, from, to };
    }
    case 'hide':
      return hide(view, [action.id]);
    case 'hide-all':
      return hide(view, action.ids);
    case 'show-hidden':
      return view.hidden.length ? { ...view, hidden: [] } : view;
    case 'expand':
      return expand(view, [action.id]);
    case 'expand-all':
      return expand(view, action.ids);
    case 'collapse':
      return collapse(view, [action.id]);
    case 'collapse-all':
      return collapse(view, action.ids);
    case 'look-at':
      return view.scope === action.scope
        ? view
        : { ...view, scope: action.scope, expanded: FIRST_VIEW.expanded, camera: null };
    case 'pin':
      return pin(view, action.pins);
    case 'unpin': {
      const left = view.pinned.filter(({ id }) => !action.ids.includes(id));
      return left.length === view.pinned.length ? view : { ...view, pinned: left };
    }
    case 'outline':
      return view.outlined === action.on ? view : { ...view, outlined: action.on };
    case 'show-all':
      return view.all === action.all ? view : { ...view, all: action.all, camera: null };
    case 'move-camera':
      return { ...view, camera: action.camera };
    case 'move-map':
      return { ...view, map: action.map };
    case 'order':
      return { ...view, order: action.order };
    case 'name':
      return view.named === action.named ? view : { ...view, named: action.named };
    case 'restore':
      return action.view;
  }
}

function select(view: ViewState, selection: ViewState['selection']): ViewState {
  return isSameSelection(view.selection, selection) ? view : { ...view, selection };
}

function hide(view: ViewState, ids: readonly EntityId[]): ViewState {
  const known = new Set(view.hidden);
  const more = ids.filter((id) => !known.has(id));
  if (!more.length) return view;
  return { ...view, hidden: [...view.hidden, ...more], selection: without(view.selection, new Set(more)) };
}

function expand(view: ViewState, ids: readonly EntityId[]): ViewState {
  const known = new Set(view.expanded);
  const more = ids.filter((id) => !known.has(id));
  return more.length ? { ...view, expanded: [...view.expanded, ...more] } : view;
}

function collapse(view: ViewState, ids: readonly EntityId[]): ViewState {
  const left = view.expanded.filter((id) => !ids.includes(id));
  return left.length < view.expanded.length ? { ...view, expanded: left } : view;
}

/** A node has one place: a later pin takes the earlier one's turn. */
function pin(view: ViewState, pins: readonly Pin[]): ViewState {
  const moved = new Set(pins.map(({ id }) => id));
  return pins.length
    ? { ...view, pinned: [...view.pinned.filter(({ id }) => !moved.has(id)), ...pins] }
    : view;
}

function inOrder(from: string | null, to: string | null): Pick<ViewState, 'from' | 'to'> {
  return from && to && from > to ? { from: to, to: from } : { from, to };
}

/** The same filters are the same view, in whatever order they were set. */
function inOrderOf<T>(all: readonly T[], chosen: readonly T[]): readonly T[] {
  return all.filter((one) => chosen.includes(one));
}

function toggle<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
