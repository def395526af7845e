import type { RelationType } from '../../model/relation-type.ts';
import { ENTITY_TYPES } from '../../model/type-names.ts';
import type { EntityType } from '../../model/entity-type.ts';
import { DataReader } from '../names/data-file.ts';
import { readLinear } from '../syntax/linear.ts';
import type { LinearModel } from '../syntax/linear.ts';
import { readText } from '../syntax/read-text.ts';
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

/** The types that may hold from an entity of one type to one of another. */
const BETWEEN = new Map<EntityType, ReadonlyMap<EntityType, readonly PairType[]>>(
  ENTITY_TYPES.map((from) => [
    from,
    new Map(ENTITY_TYPES.map((to) => [to, PAIR_TYPES.filter((type) => ENDS[type].some(([a, b]) => a === from && b === to))])),
  ]),
);

export function typesBetween(from: EntityType, to: EntityType): readonly PairType[] {
  return BETWEEN.get(from)!.get(to)!;
}

/** Mark and version of lib/data/relations.bin. */
export const RELATIONS_MAGIC = 'DLRE';
export const RELATIONS_VERSION = 1;

/** What lib/learn/relations.ts learns. */
export interface RelationModel {
  readonly demonyms: Demonyms;
  /** Capital, under each of its spellings -> the names of its country. */
  readonly capitals: ReadonlyMap<string, readonly string[]>;
  readonly pairs: ReadonlyMap<PairType, { readonly model: LinearModel; readonly least: number }>;
}

/** Reads the bytes of lib/data/relations.bin. */
export function readRelationModel(bytes: Uint8Array): RelationModel {
  const reader = new DataReader(bytes, RELATIONS_MAGIC, RELATIONS_VERSION);
  const { demonyms, capitals, least } = JSON.parse(readText(reader)) as {
    demonyms: Record<string, string[]>;
    capitals: Record<string, string[]>;
    least: Record<PairType, number>;
  };
  return {
    demonyms: new Map(Object.entries(demonyms)),
    capitals: new Map(Object.entries(capitals)),
    pairs: new Map(PAIR_TYPES.map((type) => [type, { model: readLinear(reader), least: least[type] }])),
  };
}
