import type { EntityType } from '../../model/entity-type.ts';
import { ENTITY_TYPES } from '../../model/type-names.ts';

/** Outside, then begin, inside, last and unit (BILOU; Ratinov and Roth 2009) of each type. */
export const LABEL_COUNT = 1 + ENTITY_TYPES.length * 4;
export const OUTSIDE = 0;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function label(type: number, part: number): number {
  return 1 + type * 4 + part;
}

export function partOf(label: number): number {
  return (label - 1) & 3;
}

export function typeIndexOf(label: number): number {
  return (label - 1) >> 2;
}

export function typeOf(label: number): EntityType {
  return ENTITY_TYPES[typeIndexOf(label)]!;
}

export function opens(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === BEGIN || partOf(label) === INSIDE);
}

export function continues(label: number): boolean {
  return label !== OUTSIDE && (partOf(label) === INSIDE || partOf(label) === LAST);
}

/** True where `next` may follow `previous`: an open name goes on in its own type, a closed one never does. */
export function mayFollow(previous: number, next: number): boolean {
  if (opens(previous)) return continues(next) && typeIndexOf(previous) === typeIndexOf(next);
  return !continues(next);
}

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly Int32Array[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Int32Array.from(
    Array.from({ length: LABEL_COUNT }, (_, i) => i).filter((previous) => mayFollow(previous, next)),
  ),
);
