import type { EntityType } from '#lib/model/entity-type.ts';
import type { EntityId } from '#lib/model/ids.ts';
import { DEGREE_KINDS } from './degree.ts';
import { selectionOf } from './selection.ts';
import { COLUMNS, type TableOrder } from './table-order.ts';
import { decodePins, decodeScope, encodePins, encodeScope } from './url-scope.ts';
import {
  FIRST_VIEW,
  type CameraView,
  type LineKind,
  type MapView,
  type Selection,
  type ViewName,
  type ViewState,
} from './view-state.ts';
import { LINE_KINDS, TYPES } from './wording.ts';

/** Bumped when positions are computed in another way: an older link's camera would look at the wrong spot. */
export const LAYOUT_VERSION = '1';
/** Ids a link may name in one list: more than fit into a link of ours. The rest of a hand-made list is dropped. */
const MOST_IDS = 1000;
/** The search field takes no more. */
export const LONGEST_QUERY = 500;
const VIEWS: readonly ViewName[] = ['graph', 'map', 'table'];
const LONGEST_NAME = 200;
const ID = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,199}$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The view as a query string without `?`; empty for the first view. Keys in a fixed order: same view, same link. */
export function encodeView(view: ViewState): string {
  const query = new URLSearchParams();
  if (view.view !== 'graph') query.set('view', view.view);
  if (view.query) query.set('q', view.query);
  if (view.selection?.kind === 'node') query.set('node', view.selection.id);
  if (view.selection?.kind === 'line') query.set('line', `${view.selection.a},${view.selection.b}`);
  if (view.selection?.kind === 'nodes') query.set('pick', view.selection.ids.join(','));
  if (view.selection?.kind === 'community') query.set('community', view.selection.of);
  encodeScope(query, view.scope);
  if (view.withoutTypes.length) query.set('without', view.withoutTypes.join(','));
  if (view.withoutLines.length) query.set('lines', view.withoutLines.join(','));
  if (view.withoutDegrees.length) query.set('degree', view.withoutDegrees.join(','));
  for (const outlet of view.withoutOutlets) query.append('mute', outlet);
  if (view.from) query.set('from', view.from);
  if (view.to) query.set('to', view.to);
  if (view.timeBy !== 'happened') query.set('by', view.timeBy);
  if (view.hidden.length) query.set('hidden', view.hidden.join(','));
  if (view.expanded.length) query.set('open', view.expanded.join(','));
  if (view.pinned.length) query.set('pin', encodePins(view.pinned));
  if (view.outlined) query.set('groups', '1');
  if (view.all) query.set('all', '1');
  if (view.camera) query.set('at', `${encodeCamera(view.camera)},${LAYOUT_VERSION}`);
  const { by, down } = view.order;
  if (by !== FIRST_VIEW.order.by || !down) query.set('sort', `${down ? '-' : ''}${by}`);
  if (view.named) query.set('named', view.named);
  if (view.map) query.set('map', encodeMap(view.map));
  return query.toString().replaceAll('%2C', ',');
}

/** The explorer's address for a view. */
export function viewHref(view: ViewState): string {
  const query = encodeView(view);
  return query ? `/?${query}` : '/';
}

/** Reads a query, and the node of an `/entities/ID` path; whatever makes no sense is left out. */
export function decodeView(path: string, search: string): ViewState {
  const query = new URLSearchParams(search);
  return {
    ...FIRST_VIEW,
    view: among(query.get('view'), VIEWS)[0] ?? 'graph',
    query: (query.get('q') ?? '').slice(0, LONGEST_QUERY),
    selection: decodeSelection(query) ?? nodeOfPath(path),
    withoutTypes: among<EntityType>(query.get('without'), TYPES),
    withoutLines: among<LineKind>(query.get('lines'), LINE_KINDS),
    withoutDegrees: among(query.get('degree'), DEGREE_KINDS),
    withoutOutlets: [...new Set(query.getAll('mute'))].slice(0, MOST_IDS),
    from: day(query.get('from')),
    to: day(query.get('to')),
    timeBy: query.get('by') === 'told' ? 'told' : 'happened',
    hidden: ids(query.get('hidden')),
    expanded: ids(query.get('open')),
    scope: decodeScope(query, ids),
    pinned: decodePins(query.get('pin'), ids, MOST_IDS),
    outlined: query.get('groups') === '1',
    all: query.get('all') === '1',
    camera: decodeCamera(query.get('at')),
    map: decodeMap(query.get('map')),
    order: decodeOrder(query.get('sort')),
    named: (query.get('named') ?? '').slice(0, LONGEST_NAME),
  };
}

function encodeCamera({ x, y, ratio }: CameraView): string {
  return [x, y, ratio].map((n) => Number(n.toFixed(4))).join(',');
}

function decodeCamera(value: string | null): CameraView | null {
  const [x, y, ratio, version] = value?.split(',') ?? [];
  const numbers = [x, y, ratio].map((part) => (part ? Number(part) : Number.NaN));
  if (version !== LAYOUT_VERSION || !numbers.every(Number.isFinite)) return null;
  const [cx, cy, cr] = numbers as [number, number, number];
  return cr >= 0.01 && cr <= 20 && Math.abs(cx) < 50 && Math.abs(cy) < 50
    ? { x: cx, y: cy, ratio: cr }
    : null;
}

function encodeMap({ longitude, latitude, zoom }: MapView): string {
  return [Number(longitude.toFixed(3)), Number(latitude.toFixed(3)), Number(zoom.toFixed(2))].join(',');
}

function decodeMap(value: string | null): MapView | null {
  const numbers = value?.split(',').map((part) => (part ? Number(part) : Number.NaN)) ?? [];
  const [longitude, latitude, zoom] = numbers as [number, number, number];
  const sound = numbers.length === 3 && numbers.every(Number.isFinite);
  return sound && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= 16
    ? { longitude, latitude, zoom }
    : null;
}

function decodeOrder(value: string | null): TableOrder {
  const [by] = among(value?.replace(/^-/, '') ?? null, COLUMNS);
  return by ? { by, down: value!.startsWith('-') } : FIRST_VIEW.order;
}

function decodeSelection(query: URLSearchParams): Selection | null {
  const node = query.get('node');
  if (node && ID.test(node)) return { kind: 'node', id: node as EntityId };
  const ends = ids(query.get('line'));
  if (ends.length === 2) return { kind: 'line', a: ends[0]!, b: ends[1]! };
  const [of] = ids(query.get('community'));
  return selectionOf(ids(query.get('pick'))) ?? (of ? { kind: 'community', of } : null);
}

function nodeOfPath(path: string): Selection | null {
  const raw = /^\/entities\/([^/]+)\/?$/.exec(path)?.[1];
  if (!raw) return null;
  try {
    const id = decodeURIComponent(raw);
    return ID.test(id) ? { kind: 'node', id: id as EntityId } : null;
  } catch {
    return null;
  }
}

function among<T extends string>(value: string | null, known: readonly T[]): T[] {
  const asked = new Set(value?.split(','));
  return known.filter((one) => asked.has(one));
}

function ids(value: string | null): EntityId[] {
  const list = value?.split(',').filter((id) => ID.test(id)) ?? [];
  return [...new Set(list)].slice(0, MOST_IDS) as EntityId[];
}

function day(value: string | null): string | null {
  return value && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}
