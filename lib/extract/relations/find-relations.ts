import type { LocalRelation } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { LocalKey } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import type { EventLexicon } from '../syntax/lexicon.ts';
import { probability } from '../syntax/linear.ts';
import { setScene } from '../syntax/scene.ts';
import { demonymEnds } from './demonyms.ts';
import { assemble, entityPair } from './entity-pair.ts';
import type { Cast, EntityPair, Where } from './entity-pair.ts';
import { PAIR_TYPES, mayHold } from './model.ts';
import type { RelationModel } from './model.ts';
import { statedRelations } from './rules.ts';
import { roleWords } from './role-words.ts';

export interface RelationParts {
  readonly model: RelationModel;
  readonly lexicon: EventLexicon;
  /** Who says what stands at a span; null for the outlet itself. */
  readonly attribution: (span: Span) => LocalRelation['attribution'];
}

/** Affiliation, part-of, located-in, origin, kinship and spoke-to between the entities of an article, each with its evidence. */
export function findRelations(
  draft: Draft,
  statements: readonly LocalStatement[],
  parts: RelationParts,
): LocalRelation[] {
  const cast = castOf(draft, statements, parts);
  const out: LocalRelation[] = [];
  const { entities, document } = draft;
  const stated = new Map(
    statedRelations(cast.scene).map((one) => [`${one.type} ${one.from} ${one.to}`, one] as const),
  );
  for (const { type, from, to, ends } of stated.values()) {
    const { start, end } = document.sentences[ends.from.sentence]!;
    const where: Where = {
      meeting: { ...ends, features: [] },
      span: { start, end, sentence: ends.from.sentence },
    };
    out.push({
      type,
      from,
      to,
      role: roleWords(cast, type, entities.get(from)!, where),
      ...where.span,
      attribution: parts.attribution(where.span),
    });
  }
  for (const { from, to, pair } of pairsOf(cast)) {
    for (const type of PAIR_TYPES) {
      if (!mayHold(type, from.type, to.type) || stated.has(`${type} ${from.key} ${to.key}`)) continue;
      const { model, least } = parts.model.pairs.get(type)!;
      if (probability(model, pair.features) < least) continue;
      const where = evidence(cast, pair, from.key, to.key, (features) => probability(model, features));
      if (where)
        out.push({
          type,
          from: from.key,
          to: to.key,
          role: roleWords(cast, type, from, where),
          ...where.span,
          attribution: parts.attribution(where.span),
        });
    }
  }
  return tidy(out);
}

export function castOf(
  draft: Draft,
  statements: readonly LocalStatement[],
  { model, lexicon }: Pick<RelationParts, 'model' | 'lexicon'>,
): Cast {
  const scene = setScene(draft, lexicon, []);
  return assemble(
    scene,
    demonymEnds(scene, model.demonyms),
    new Set(statements.flatMap((s) => s.speaker ?? [])),
  );
}

/** Every ordered pair of entities that could be related and stand in one sentence or in two that follow each other. */
export function* pairsOf(cast: Cast): Generator<{ from: LocalEntity; to: LocalEntity; pair: EntityPair }> {
  const { entities, document } = cast.scene.draft;
  const standing: Set<LocalKey>[] = document.sentences.map(() => new Set());
  for (const [key, ends] of cast.ends)
    if (entities.get(key)!.type !== 'event') for (const end of ends) standing[end.sentence]!.add(key);
  const seen = new Set<string>();
  for (let i = 0; i < standing.length; i++) {
    const near = new Set([...standing[i]!, ...(standing[i + 1] ?? [])]);
    for (const a of near)
      for (const b of near) {
        if (a === b || seen.has(`${a} ${b}`)) continue;
        seen.add(`${a} ${b}`);
        const [from, to] = [entities.get(a)!, entities.get(b)!];
        if (!PAIR_TYPES.some((type) => mayHold(type, from.type, to.type))) continue;
        const pair = entityPair(cast, from, to);
        if (pair) yield { from, to, pair };
      }
  }
}

/** The sentence in which the two meet most tellingly; else the stretch from one to the other. */
function evidence(
  cast: Cast,
  pair: EntityPair,
  from: LocalKey,
  to: LocalKey,
  judge: (features: readonly string[]) => number,
): Where | null {
  const { sentences } = cast.scene.draft.document;
  let best: Where['meeting'] = null;
  let bestScore = -1;
  for (const meeting of pair.meetings) {
    const score = judge(meeting.features);
    if (score > bestScore) [best, bestScore] = [meeting, score];
  }
  if (best) {
    const { start, end } = sentences[best.from.sentence]!;
    return { meeting: best, span: { start, end, sentence: best.from.sentence } };
  }
  const there = new Set((cast.ends.get(to) ?? []).map((end) => end.sentence));
  let closest: [number, number] | null = null;
  for (const { sentence } of cast.ends.get(from) ?? [])
    for (const other of [sentence - 1, sentence + 1])
      if (!closest && there.has(other)) closest = [sentence, other];
  if (!closest) return null;
  const [low, high] = closest[0] < closest[1] ? closest : [closest[1], closest[0]];
  return {
    meeting: null,
    span: { start: sentences[low]!.start, end: sentences[high]!.end, sentence: closest[0] },
  };
}

/** A place lies in one direction only, and a pair of persons is kin once. */
function tidy(relations: readonly LocalRelation[]): LocalRelation[] {
  const kept: LocalRelation[] = [];
  const seen = new Set<string>();
  for (const relation of relations) {
    const { type, from, to } = relation;
    if (seen.has(`${type} ${to} ${from}`)) continue;
    seen.add(`${type} ${from} ${to}`);
    kept.push(relation);
  }
  return kept;
}
