import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import { FIRST_VIEW, type CameraView, type LineKind, type ViewName, type ViewState } from './view-state.ts';
import { LINE_KINDS, TYPES } from './wording.ts';

export type Action =
  | { readonly do: 'select-node'; readonly id: EntityId }
  | { readonly do: 'select-line'; readonly a: EntityId; readonly b: EntityId }
  | { readonly do: 'clear' }
  | { readonly do: 'search'; readonly query: string }
  | { readonly do: 'show-view'; readonly view: ViewName }
  | { readonly do: 'toggle-type'; readonly type: EntityType }
  | { readonly do: 'toggle-outlet'; readonly outlet: string }
  | { readonly do: 'toggle-lines'; readonly kind: LineKind }
  | { readonly do: 'set-dates'; readonly from: string | null; readonly to: string | null }
  | { readonly do: 'reset-filters' }
  | { readonly do: 'hide'; readonly id: EntityId }
  | { readonly do: 'show-hidden' }
  | { readonly do: 'expand'; readonly id: EntityId }
  | { readonly do: 'collapse'; readonly id: EntityId }
  | { readonly do: 'move-camera'; readonly camera: CameraView | null }
  | { readonly do: 'restore'; readonly view: ViewState };

/** The next view; the same object where nothing changes. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.do) {
    case 'select-node': {
      const same = view.selection?.kind === 'node' && view.selection.id === action.id;
      return same ? view : { ...view, selection: { kind: 'node', id: action.id } };
    }
    case 'select-line':
      return { ...view, selection: { kind: 'line', a: action.a, b: action.b } };
    case 'clear':
      return view.selection ? { ...view, selection: null } : view;
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
    case 'set-dates':
      return { ...view, ...inOrder(action.from, action.to) };
    case 'reset-filters': {
      const { withoutTypes, withoutOutlets, withoutLines, from, to } = FIRST_VIEW;
      return { ...view, withoutTypes, withoutOutlets, withoutLines, from, to };
    }
    case 'hide':
      return hide(view, action.id);
    case 'show-hidden':
      return view.hidden.length ? { ...view, hidden: [] } : view;
    case 'expand':
      return view.expanded.includes(action.id) ? view : { ...view, expanded: [...view.expanded, action.id] };
    case 'collapse':
      return view.expanded.includes(action.id)
        ? { ...view, expanded: view.expanded.filter((id) => id !== action.id) }
        : view;
    case 'move-camera':
      return { ...view, camera: action.camera };
    case 'restore':
      return action.view;
  }
}

function hide(view: ViewState, id: EntityId): ViewState {
  if (view.hidden.includes(id)) return view;
  const { selection } = view;
  const gone = selection?.kind === 'node' ? selection.id === id : selection?.a === id || selection?.b === id;
  return { ...view, hidden: [...view.hidden, id], selection: gone ? null : selection };
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
