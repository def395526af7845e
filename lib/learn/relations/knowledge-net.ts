import { castOf, pairsOf } from '../../extract/relations/find-relations.ts';
import { PAIR_TYPES, typesBetween } from '../../extract/relations/model.ts';
import type { PairType, RelationModel } from '../../extract/relations/model.ts';
import type { EventLexicon } from '../../extract/syntax/lexicon.ts';
import type { EntityType } from '../../model/entity-type.ts';
import type { LocalKey } from '../../model/ids.ts';
import { draftOf } from '../events/drafts.ts';
import type { World } from '../events/drafts.ts';
import type { Example } from '../events/logistic.ts';
import { hasCorpus, readRows } from '../paths.ts';
import type { PairExamples } from './train-relations.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; type: string }[];
  readonly relations: readonly { type: string; head: number; tail: number }[];
}

const TYPES: Readonly<Record<string, PairType>> = {
  EMPLOYEE_OR_MEMBER_OF: 'affiliation',
  CEO: 'affiliation',
  POLITICAL_AFFILIATION: 'affiliation',
  PLACE_OF_RESIDENCE: 'origin',
  PLACE_OF_BIRTH: 'origin',
  NATIONALITY: 'origin',
  HEADQUARTERS: 'located-in',
  SPOUSE: 'kinship',
  CHILD_OF: 'kinship',
  SUBSIDIARY_OF: 'part-of',
};
const ENTITIES: Readonly<Record<string, EntityType>> = {
  PERSON: 'person',
  ORGANIZATION: 'institution',
  PLACE: 'place',
  LOCATION: 'place',
};
const FILE = 'learn/knowledgenet.train.jsonl.gz';

/**
 * Sentences of KnowledgeNet (Mesquita et al. 2019): other genre and not exhaustive, so every item counts `weight`
 * only, and pairs without a relation count where the sentence holds one of that type.
 */
export function knowledgeNet(
  lexicon: EventLexicon,
  model: RelationModel,
  world: World,
  weight: number,
): PairExamples {
  const out = new Map<PairType, Example[]>(PAIR_TYPES.map((type) => [type, []]));
  if (!hasCorpus(FILE)) return out;
  for (const row of readRows<Row>(FILE)) {
    if (!row.relations.some((r) => TYPES[r.type]) || row.text.length !== [...row.text].length) continue;
    const spans = row.mentions.flatMap(({ start, end, type }, i) =>
      ENTITIES[type] &&
      /^\p{Lu}/u.test(row.text.slice(start, end)) &&
      !/^(He|She|They|It|His|Her|Their|Its)$/.test(row.text.slice(start, end))
        ? [{ start, end, key: String(i), type: ENTITIES[type], trigger: false }]
        : [],
    );
    const { draft } = draftOf(
      {
        id: row.id,
        title: '',
        published: '',
        text: row.text,
        entities: [],
        relations: [],
        statements: [],
        exceptions: [],
        spans: disjoint(spans),
        other: false,
      },
      world,
    );
    const entityAt = (index: number): LocalKey | undefined => {
      const span = row.mentions[index];
      return span && draft.mentions.find((m) => m.start < span.end && span.start < m.end)?.entity;
    };
    const held = new Map<PairType, Set<string>>();
    for (const { type, head, tail } of row.relations) {
      const [from, to, own] = [entityAt(head), entityAt(tail), TYPES[type]];
      if (!own || !from || !to) continue;
      const set = held.get(own) ?? new Set<string>();
      held.set(own, set.add(`${from} ${to}`));
      if (own === 'kinship') set.add(`${to} ${from}`);
    }
    for (const { from, to, features } of pairsOf(castOf(draft, [], { model, lexicon })))
      for (const type of typesBetween(from.entity.type, to.entity.type)) {
        const positives = held.get(type);
        if (!positives) continue;
        const positive = positives.has(`${from.entity.key} ${to.entity.key}`);
        out.get(type)!.push({ features: features.toArray(), dense: null, positive, weight, other: false });
      }
  }
  return out;
}

function disjoint<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const out: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (!out.some((o) => span.start < o.end)) out.push(span);
  return out;
}
