import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { GraphEdge } from '#lib/model/views.ts';

export type LineKind = GraphEdge['kind'];
export type ViewName = 'graph' | 'table';

/** What the panel shows and the picture rings. */
export type Selection =
  | { readonly kind: 'node'; readonly id: EntityId }
  | { readonly kind: 'line'; readonly a: EntityId; readonly b: EntityId };

/** Where the picture is looked at, in Sigma's framed coordinates; `ratio` below 1 is nearer. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Everything a link to a view restores. Filters name what is left out, so that new types and outlets show. */
export interface ViewState {
  readonly view: ViewName;
  /** What is searched for; its matches are lit in the picture. */
  readonly query: string;
  readonly selection: Selection | null;
  readonly withoutTypes: readonly EntityType[];
  readonly withoutOutlets: readonly string[];
  readonly withoutLines: readonly LineKind[];
  /** Told on or after, and on or before; ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly hidden: readonly EntityId[];
  readonly expanded: readonly EntityId[];
  /** Null where the whole picture is fitted to the window. */
  readonly camera: CameraView | null;
}

export const FIRST_VIEW: ViewState = {
  view: 'graph',
  query: '',
  selection: null,
  withoutTypes: [],
  withoutOutlets: [],
  withoutLines: [],
  from: null,
  to: null,
  hidden: [],
  expanded: [],
  camera: null,
};

export function isFiltered(view: ViewState): boolean {
  const { withoutTypes, withoutOutlets, withoutLines, from, to } = view;
  return (
    withoutTypes.length + withoutOutlets.length + withoutLines.length > 0 || from !== null || to !== null
  );
}

/** A selection with ids that were merged into others replaced; the same object where none was. */
export function followed(selection: Selection | null, follow: (id: EntityId) => EntityId): Selection | null {
  if (!selection) return null;
  if (selection.kind === 'node') {
    const id = follow(selection.id);
    return id === selection.id ? selection : { kind: 'node', id };
  }
  const [a, b] = [follow(selection.a), follow(selection.b)];
  if (a === selection.a && b === selection.b) return selection;
  return a === b ? { kind: 'node', id: a } : { kind: 'line', a, b };
}

export function selectedNode(view: ViewState): EntityId | null {
  return view.selection?.kind === 'node' ? view.selection.id : null;
}

/** A view with ids that were merged into others replaced, each once; the same object where none was. */
export function followedView(view: ViewState, follow: (id: EntityId) => EntityId): ViewState {
  const selection = followed(view.selection, follow);
  const hidden = followedIds(view.hidden, follow);
  const expanded = followedIds(view.expanded, follow);
  const same = selection === view.selection && hidden === view.hidden && expanded === view.expanded;
  return same ? view : { ...view, selection, hidden, expanded };
}

function followedIds(ids: readonly EntityId[], follow: (id: EntityId) => EntityId): readonly EntityId[] {
  const now = [...new Set(ids.map(follow))];
  return now.length === ids.length && now.every((id, i) => id === ids[i]) ? ids : now;
}
