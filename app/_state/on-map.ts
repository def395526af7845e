import type { EntityId } from '#lib/model/ids.ts';
import type { LocationKind } from '#lib/model/location-kind.ts';
import type { GraphNode } from '#lib/model/graph-view.ts';
import { otherEnd, type GraphIndex } from './graph-index.ts';
import { shownName } from './wording.ts';

/** A place, or an event at the place where it is told to have happened. */
export interface MapMark {
  readonly node: GraphNode;
  /** The place itself, or the event's. */
  readonly place: GraphNode;
  /** Degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** A country or region: the point is only its middle. */
  readonly isArea: boolean;
}

export interface OffMap {
  readonly node: GraphNode;
  readonly why: string;
}

export interface OnMap {
  /** In the order of the nodes given. */
  readonly marks: readonly MapMark[];
  readonly off: readonly OffMap[];
}

/** The narrower place tells more of where an event was. */
const NARROW: Readonly<Record<LocationKind, number>> = {
  landmark: 0,
  town: 1,
  water: 2,
  other: 2,
  region: 3,
  country: 4,
};

/** Places and events among nodes: those that can be drawn on a map, and the others with the reason. */
export function onMap(index: GraphIndex, nodes: readonly GraphNode[]): OnMap {
  const found = kept.get(nodes) ?? findOnMap(index, nodes);
  kept.set(nodes, found);
  return found;
}

const kept = new WeakMap<readonly GraphNode[], OnMap>();

function findOnMap(index: GraphIndex, nodes: readonly GraphNode[]): OnMap {
  const marks: MapMark[] = [];
  const off: OffMap[] = [];
  for (const node of nodes) {
    if (node.type !== 'place' && node.type !== 'event') continue;
    const found = node.type === 'place' ? { place: node } : placeOf(index, node);
    const at = found.place?.location;
    if (!at) off.push({ node, why: found.why ?? 'Not found in the gazetteer' });
    else {
      const isArea = at.kind === 'country' || at.kind === 'region';
      marks.push({ node, place: found.place!, longitude: at.longitude, latitude: at.latitude, isArea });
    }
  }
  return { marks, off };
}

function placeOf(index: GraphIndex, event: GraphNode): { place?: GraphNode; why?: string } {
  const told = (index.edgesOf.get(event.id) ?? [])
    .filter((edge) => edge.types.includes('occurred-in'))
    .flatMap((edge) => {
      const place = index.nodes.get(otherEnd(edge, event.id) as EntityId);
      return place?.type === 'place' ? [{ place, weight: edge.weight }] : [];
    });
  const located = told.filter(({ place }) => place.location);
  const [best] = located.sort(
    (a, b) =>
      NARROW[a.place.location!.kind] - NARROW[b.place.location!.kind] ||
      b.weight - a.weight ||
      (a.place.id < b.place.id ? -1 : 1),
  );
  if (best) return { place: best.place };
  const [lost] = told;
  return { why: lost ? `${shownName(lost.place)} was not found in the gazetteer` : 'No place is told' };
}
