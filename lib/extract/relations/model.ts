import type { RelationType } from '../../model/relation-type.ts';
import type { EntityType } from '../../model/entity-type.ts';
import { readLinear } from '../syntax/linear.ts';
import type { LinearModel, StoredLinear } from '../syntax/linear.ts';
import type { Demonyms } from './demonyms.ts';

/** The relations read from pairs of entities; those of events come with the events. */
export const PAIR_TYPES = [
  'affiliation',
  'part-of',
  'located-in',
  'origin',
  'kinship',
  'spoke-to',
] as const satisfies readonly RelationType[];
export type PairType = (typeof PAIR_TYPES)[number];

const ENDS: Readonly<Record<PairType, readonly (readonly [EntityType, EntityType])[]>> = {
  affiliation: [
    ['person', 'institution'],
    ['person', 'place'],
  ],
  'part-of': [['institution', 'institution']],
  'located-in': [
    ['place', 'place'],
    ['institution', 'place'],
  ],
  origin: [['person', 'place']],
  kinship: [['person', 'person']],
  'spoke-to': [['person', 'institution']],
};

export function mayHold(type: PairType, from: EntityType, to: EntityType): boolean {
  return ENDS[type].some(([a, b]) => a === from && b === to);
}

/** What lib/learn/relations.ts learns; read from lib/data/relations.json. */
export interface RelationModel {
  readonly demonyms: Demonyms;
  readonly pairs: ReadonlyMap<PairType, { readonly model: LinearModel; readonly least: number }>;
}

interface StoredRelations {
  demonyms: Record<string, string[]>;
  pairs: Record<PairType, StoredLinear & { least: number }>;
}

/** Reads the bytes of lib/data/relations.json. */
export function readRelationModel(bytes: Uint8Array): RelationModel {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as StoredRelations;
  return {
    demonyms: new Map(Object.entries(stored.demonyms)),
    pairs: new Map(
      PAIR_TYPES.map((type) => [
        type,
        { model: readLinear(stored.pairs[type]), least: stored.pairs[type].least },
      ]),
    ),
  };
}
