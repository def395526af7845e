import type { LocalRelation } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { LocalKey } from '../../model/ids.ts';
import type { Draft } from '../draft.ts';
import type { FoundEvents } from '../events/find-events.ts';
import type { EventLexicon } from '../syntax/lexicon.ts';
import { probability } from '../syntax/linear.ts';
import { setScene } from '../syntax/scene.ts';
import { demonymEnds } from './demonyms.ts';
import { assemble, entityPair } from './entity-pair.ts';
import type { Cast, EntityPair } from './entity-pair.ts';
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
export function findRelations(draft: Draft, _events: FoundEvents, statements: readonly LocalStatement[], parts: RelationParts): LocalRelation[] {
  const cast = castOf(draft, statements, parts);
  const out: LocalRelation[] = [];
  const { entities, document } = draft;
  const stated = new Map(statedRelations(cast.scene).map((one) => [`${one.type} ${one.from} ${one.to}`, one] as const));
  for (const { type, from, to, ends } of stated.values()) {
    const { start, end } = document.sentences[ends.from.sentence]!;
    const where: Where = { meeting: { ...ends, features: [] }, span: { start, end, sentence: ends.from.sentence } };
    out.push({ type, from, to, role: roleWords(cast, type, entities.get(from)!, where), ...where.span, attribution: parts.attribution(where.span) });
  }
  for (const { from, to, pair } of pairsOf(cast)) {
    for (const type of PAIR_TYPES) {
      if (!mayHold(type, from.type, to.type) || stated.has(`${type} ${from.key} ${to.key}`)) continue;
      const { model, least } = parts.model.pairs.get(type)!;
      if (probability(model, pair.features) < least) continue;
      const where = evidence(cast, pair, from.key, to.key, (features) => probability(model, features));
      if (where) out.push({ type, from: from.key, to: to.key, role: roleWords(cast, type, from, where), ...where.span, attribution: parts.attribution(where.span) });
    }
  }
  return tidy(out);
}

export function castOf(draft: Draft, statements: readonly LocalStatement[], { model, lexicon }: Pick<RelationParts, 'model' | 'lexicon'>): Cast {
  const scene = setScene(draft, lexicon, []);
  return assemble(scene, demonymEnds(scene, model.demonyms), new Set(statements.flatMap((s) => s.speaker ?? [])));
}

/** Every ordered pair of named entities that could be related and meet in the text. */
export function* pairsOf(cast: Cast): Generator<{ from: LocalEntity; to: LocalEntity; pair: EntityPair }> {
  const entities = [...cast.scene.draft.entities.values()].filter((e) => e.type !== 'event');
  const sentences = new Map(entities.map((e) => [e.key, new Set((cast.ends.get(e.key) ?? []).map((end) => end.sentence))]));
  for (const from of entities)
    for (const to of entities) {
      if (from === to || !PAIR_TYPES.some((type) => mayHold(type, from.type, to.type))) continue;
      if (entities.length > 60 && !meet(sentences.get(from.key)!, sentences.get(to.key)!)) continue;
      const pair = entityPair(cast, from, to);
      if (pair) yield { from, to, pair };
    }
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const sentence of a) if (b.has(sentence)) return true;
  return false;
}

export interface Where {
  readonly meeting: EntityPair['meetings'][number] | null;
  readonly span: Pick<LocalRelation, 'start' | 'end' | 'sentence'>;
}

/** The sentence in which the two meet most tellingly; else the stretch from one to the other. */
function evidence(cast: Cast, pair: EntityPair, from: LocalKey, to: LocalKey, judge: (features: readonly string[]) => number): Where | null {
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
  let closest: [number, number] | null = null;
  for (const a of cast.ends.get(from) ?? [])
    for (const b of cast.ends.get(to) ?? []) {
      if (!closest || Math.abs(a.sentence - b.sentence) < Math.abs(closest[0] - closest[1])) closest = [a.sentence, b.sentence];
    }
  if (!closest) return null;
  const [low, high] = closest[0] < closest[1] ? closest : [closest[1], closest[0]];
  return { meeting: null, span: { start: sentences[low]!.start, end: sentences[high]!.end, sentence: closest[0] } };
}

/** A place lies in one direction only, and a pair of persons is kin once. */
function tidy(relations: readonly LocalRelation[]): LocalRelation[] {
  const kept: LocalRelation[] = [];
  for (const relation of relations) {
    const turned = kept.some((r) => r.type === relation.type && r.from === relation.to && r.to === relation.from);
    if (!turned) kept.push(relation);
  }
  return kept;
}

