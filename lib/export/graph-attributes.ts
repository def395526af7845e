import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Relation } from '../model/relation.ts';
import { outletsOf, toldBetween, weightOf } from './graph-facts.ts';

export interface Attribute {
  readonly name: string;
  readonly kind: 'string' | 'int' | 'double';
}

/** What GraphML and GEXF tell of nodes and edges, beside ids, names and weights. */
export const NODE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'kind', kind: 'string' },
  { name: 'mentions', kind: 'int' },
  { name: 'articles', kind: 'int' },
  { name: 'outlets', kind: 'string' },
  { name: 'firstTold', kind: 'string' },
  { name: 'lastTold', kind: 'string' },
  { name: 'happened', kind: 'string' },
  { name: 'latitude', kind: 'double' },
  { name: 'longitude', kind: 'double' },
];
export const EDGE_ATTRIBUTES: readonly Attribute[] = [
  { name: 'relation', kind: 'string' },
  { name: 'roles', kind: 'string' },
  { name: 'outlets', kind: 'string' },
  { name: 'firstTold', kind: 'string' },
  { name: 'lastTold', kind: 'string' },
];

type Value = string | number | null;

/** Values in the order of the attributes above; null where nothing is known. */
export function attributesOf(knowledge: Knowledge): {
  node(entity: Entity): Value[];
  edge(relation: Relation): Value[];
  weight(relation: Relation): number;
} {
  const outlets = outletsOf(knowledge);
  const told = toldBetween(knowledge);
  return {
    node: ({ type, mentionCount, articles, date, location }) => [
      type,
      mentionCount,
      articles.length,
      outlets(articles).join('; ') || null,
      ...told(articles),
      date,
      location?.latitude ?? null,
      location?.longitude ?? null,
    ],
    edge(relation) {
      const articles = relation.evidence.map((e) => e.article);
      return [
        relation.type,
        relation.roles.join('; ') || null,
        outlets(articles).join('; ') || null,
        ...told(articles),
      ];
    },
    weight: weightOf,
  };
}
