import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import type { RelationType } from '#lib/model/relation-type.ts';
import type { GraphEdge } from '#lib/model/graph-view.ts';
import type { DegreeKind } from './degree.ts';
import type { TableOrder } from './table-order.ts';

export type LineKind = GraphEdge['kind'];
export type ViewName = 'graph' | 'map' | 'table';
/** What dates filter by. */
export type TimeBy = 'happened' | 'told';

/** What the panel shows and the picture rings. */
export type Selection =
  | { readonly kind: 'node'; readonly id: EntityId }
  | { readonly kind: 'line'; readonly a: EntityId; readonly b: EntityId }
  /** Two or more, in the order they were chosen. */
  | { readonly kind: 'nodes'; readonly ids: readonly EntityId[] }
  /** The community of this member. */
  | { readonly kind: 'community'; readonly of: EntityId };

export const MOST_STEPS = 3;

/** The part of the graph that is looked at, all else left out. A community is named by one of its members. */
export type Scope =
  | { readonly kind: 'only'; readonly ids: readonly EntityId[] }
  | {
      readonly kind: 'near';
      readonly id: EntityId;
      /** 1 to MOST_STEPS lines away. */
      readonly steps: number;
      /** Lines of these kinds alone are followed; all lines where empty. */
      readonly relations: readonly RelationType[];
    }
  | { readonly kind: 'community'; readonly of: EntityId };

/** Where the user put a node, in whole units of the layout. */
export interface Pin {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
}

/** Where the picture is looked at, in Sigma's framed coordinates; `ratio` below 1 is nearer. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** Where the map is looked at: its middle in degrees, and the zoom of web maps (one more is twice as near). */
export interface MapView {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
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
  readonly withoutDegrees: readonly DegreeKind[];
  /** On or after, and on or before; ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeBy: TimeBy;
  readonly hidden: readonly EntityId[];
  readonly expanded: readonly EntityId[];
  /** Null where the whole graph is looked at. */
  readonly scope: Scope | null;
  readonly pinned: readonly Pin[];
  /** Whether communities are outlined. */
  readonly outlined: boolean;
  /** Whether everything that passes is drawn, from afar as points, instead of the first nodes and what was expanded. */
  readonly all: boolean;
  /** Null where the whole picture is fitted to the window. */
  readonly camera: CameraView | null;
  /** Null where the map is fitted to what is shown. */
  readonly map: MapView | null;
  /** How the table is ordered, and what its names must contain. */
  readonly order: TableOrder;
  readonly named: string;
}

export const FIRST_VIEW: ViewState = {
  view: 'graph',
  query: '',
  selection: null,
  withoutTypes: [],
  withoutOutlets: [],
  withoutLines: [],
  withoutDegrees: [],
  from: null,
  to: null,
  timeBy: 'happened',
  hidden: [],
  expanded: [],
  scope: null,
  pinned: [],
  outlined: false,
  all: false,
  camera: null,
  map: null,
  order: { by: 'mentions', down: true },
  named: '',
};

export function isFiltered(view: ViewState): boolean {
  const { withoutTypes, withoutOutlets, withoutLines, withoutDegrees, from, to } = view;
  const leftOut = [withoutTypes, withoutOutlets, withoutLines, withoutDegrees];
  return leftOut.some((list) => list.length > 0) || from !== null || to !== null;
}

export function selectedNode(view: ViewState): EntityId | null {
  return view.selection?.kind === 'node' ? view.selection.id : null;
}
