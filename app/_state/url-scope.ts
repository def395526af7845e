import type { EntityId } from '#lib/model/ids.ts';
import type { RelationType } from '#lib/model/relation-type.ts';
import { RELATION_TYPES } from '#lib/model/type-names.ts';
import { MOST_STEPS, type Pin, type Scope } from './view-state.ts';

/* The parts of an address that tell what part of the graph is looked at and where nodes were put:
 * `only=ID,ID`, `near=ID,2,kinship`, `group=ID`, `pin=ID,-120,40,ID,7,7`. */

/** Far outside of any layout. */
const FARTHEST = 1e6;

export type ReadIds = (value: string | null) => EntityId[];

export function encodeScope(query: URLSearchParams, scope: Scope | null): void {
  if (scope?.kind === 'only') query.set('only', scope.ids.join(','));
  if (scope?.kind === 'near') query.set('near', [scope.id, scope.steps, ...scope.relations].join(','));
  if (scope?.kind === 'community') query.set('group', scope.of);
}

export function decodeScope(query: URLSearchParams, ids: ReadIds): Scope | null {
  const only = ids(query.get('only'));
  if (only.length) return { kind: 'only', ids: only };
  const [of] = ids(query.get('group'));
  if (of) return { kind: 'community', of };
  const [name, distance, ...kinds] = query.get('near')?.split(',') ?? [];
  const [id] = ids(name ?? null);
  const steps = Number(distance);
  if (!id || !Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS) return null;
  return { kind: 'near', id, steps, relations: RELATION_TYPES.filter((type) => kinds.includes(type)) };
}

export function encodePins(pins: readonly Pin[]): string {
  return pins.map(({ id, x, y }) => `${id},${x},${y}`).join(',');
}

/** Threes of id, x and y; the last place of an id counts. */
export function decodePins(value: string | null, ids: ReadIds, most: number): Pin[] {
  const parts = value?.split(',') ?? [];
  const pins = new Map<EntityId, Pin>();
  for (let i = 0; i + 2 < parts.length && pins.size < most; i += 3) {
    const [id] = ids(parts[i]!);
    const [x, y] = [parts[i + 1]!, parts[i + 2]!].map((n) =>
      /^-?\d{1,7}$/.test(n) ? Number(n) : Number.NaN,
    );
    if (id && Math.abs(x!) < FARTHEST && Math.abs(y!) < FARTHEST) pins.set(id, { id, x: x!, y: y! });
  }
  return [...pins.values()];
}

/** Relation kinds in the order the guide lists them. */
export function toggledRelation(relations: readonly RelationType[], type: RelationType): RelationType[] {
  return RELATION_TYPES.filter((one) => (one === type) !== relations.includes(one));
}
