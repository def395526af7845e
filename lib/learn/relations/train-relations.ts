import { castOf, pairsOf } from '../../extract/relations/find-relations.ts';
import { PAIR_TYPES, typesBetween } from '../../extract/relations/model.ts';
import type { PairType, RelationModel } from '../../extract/relations/model.ts';
import type { EventLexicon } from '../../extract/syntax/lexicon.ts';
import type { LocalKey } from '../../model/ids.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { GoldDraft } from '../events/drafts.ts';
import type { GoldArticle } from '../events/gold-articles.ts';
import { train } from '../events/logistic.ts';
import type { Example, Trained, TrainingOptions } from '../events/logistic.ts';

const OPTIONS: TrainingOptions = { penalty: 8, densePenalty: 1, least: 2, rounds: 80, dimensions: 0 };

export type PairExamples = ReadonlyMap<PairType, readonly Example[]>;

/** The pairs of one article's entities, marked by the gold relations; each counts `weight` times. */
export function pairExamples(
  gold: GoldArticle,
  { draft, keyOf }: GoldDraft,
  lexicon: EventLexicon,
  model: RelationModel,
  weight: number,
): PairExamples {
  const out = new Map<PairType, Example[]>(PAIR_TYPES.map((type) => [type, []]));
  const held = new Set(
    gold.relations.flatMap((r) =>
      r.type === 'kinship'
        ? [`${r.from} ${r.to} kinship`, `${r.to} ${r.from} kinship`]
        : [`${r.from} ${r.to} ${r.type}`],
    ),
  );
  const cast = castOf(draft, speakersOf(gold, keyOf), { model, lexicon });
  for (const { from, to, features } of pairsOf(cast)) {
    const item = { features: features.toArray(), dense: null, weight, other: gold.other };
    for (const type of typesBetween(from.entity.type, to.entity.type)) {
      const positive = held.has(`${keyOf.get(from.entity.key)} ${keyOf.get(to.entity.key)} ${type}`);
      out.get(type)!.push({ ...item, positive });
    }
  }
  return out;
}

/** Statements with nothing but their speaker. */
function speakersOf(gold: GoldArticle, keyOf: ReadonlyMap<LocalKey, string>): LocalStatement[] {
  const local = new Map([...keyOf].map(([key, name]) => [name, key]));
  return gold.statements.flatMap(({ speaker }) => {
    const key = speaker === null ? undefined : local.get(speaker);
    return key
      ? [
          {
            start: 0,
            end: 0,
            speaker: key,
            speakerDescription: null,
            kind: 'direct' as const,
            cue: '',
            about: [],
          },
        ]
      : [];
  });
}

/** Types too rare in the gold, learned from KnowledgeNet besides. */
const SILVER: readonly PairType[] = ['kinship'];

export function trainRelations(
  examples: readonly PairExamples[],
  silver: PairExamples,
): Map<PairType, Trained> {
  const of = (type: PairType) => [
    ...examples.flatMap((e) => e.get(type)!),
    ...(SILVER.includes(type) ? silver.get(type)! : []),
  ];
  return new Map(PAIR_TYPES.map((type) => [type, train(of(type), OPTIONS)]));
}
