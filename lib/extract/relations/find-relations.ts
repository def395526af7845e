import type { LocalRelation } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { Draft } from '../draft.ts';
import type { EventLexicon } from '../syntax/lexicon.ts';
import type { LinearModel } from '../syntax/linear.ts';
import { PairFeatures, pairFeatures } from '../syntax/pair-features.ts';
import { setScene } from '../syntax/scene.ts';
import { bareTitles } from './bare-titles.ts';
import { capitals } from './capitals.ts';
import { chambers } from './chambers.ts';
import { demonymEnds } from './demonyms.ts';
import { assemble, entityPair, firstIn, meetingsOf } from './entity-pair.ts';
import type { Cast, Player, Where } from './entity-pair.ts';
import { ownerOfKin } from './kin.ts';
import { listedPlaces } from './listed.ts';
import { typesBetween } from './model.ts';
import type { RelationModel } from './model.ts';
import { partyMembers } from './party-members.ts';
import { statedRelations } from './rules.ts';
import type { Stated } from './rules.ts';
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
  const stated = new Map(allStated(cast).map((one) => [`${one.type} ${one.from} ${one.to}`, one] as const));
  const state = ({ type, from, to, ends }: Stated) => {
    const { start, end } = document.sentences[ends.from.sentence]!;
    const where: Where = {
      meeting: ends,
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
  };
  stated.values().forEach(state);
  for (const { from, to, features } of pairsOf(cast)) {
    const found = typesBetween(from.entity.type, to.entity.type).filter((type) => {
      const { model, least } = parts.model.pairs.get(type)!;
      return !stated.has(`${type} ${from.entity.key} ${to.entity.key}`) && model.probability(features) >= least;
    });
    for (const type of found) {
      const where = evidence(cast, from, to, parts.model.pairs.get(type)!.model);
      if (!where) continue;
      out.push({
        type,
        ...(type === 'kinship' ? kinToOwner(cast, from, to, where) : { from: from.entity.key, to: to.entity.key }),
        role: roleWords(cast, type, from.entity, where),
        ...where.span,
        attribution: parts.attribution(where.span),
      });
    }
  }
  const offices = Map.groupBy(out.filter((r) => r.type === 'affiliation'), (r) => r.from);
  for (const one of bareTitles(cast.scene, parts.model.demonyms)) {
    const own = offices.get(one.from) ?? [];
    if (holdsOther(one, own, draft)) continue;
    state(one);
    offices.set(one.from, [...own, out.at(-1)!]);
  }
  return tidy(out);
}

/** What turns of phrase and names state by themselves. */
function allStated(cast: Cast): Stated[] {
  const { scene, adjectives } = cast;
  return [
    ...statedRelations(scene),
    ...listedPlaces(scene, adjectives),
    ...capitals(cast),
    ...chambers(scene),
    ...partyMembers(scene, adjectives),
  ];
}

/** Whether the text itself ties the person to that body, or to another place where the body is one. */
function holdsOther({ to }: Stated, offices: readonly LocalRelation[], { entities }: Draft): boolean {
  const place = entities.get(to)!.type === 'place';
  return offices.some((r) => r.to === to || (place && entities.get(r.to)!.type === 'place'));
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
    model.capitals,
  );
}

/**
 * Every ordered pair of entities that could be related and stand in one sentence or in two that follow each other; the
 * features are those of this pair until the next one is asked for.
 */
export function* pairsOf(cast: Cast): Generator<{ from: Player; to: Player; features: PairFeatures }> {
  const players = [...cast.players.values()].filter(({ entity }) => entity.type !== 'event');
  const standing: number[][] = cast.scene.draft.document.sentences.map(() => []);
  players.forEach(({ ends }, i) => {
    for (const { sentence } of ends) if (standing[sentence]!.at(-1) !== i) standing[sentence]!.push(i);
  });
  const features = new PairFeatures();
  const seen = new Set<number>();
  for (let s = 0; s < standing.length; s++) {
    const near = new Set([...standing[s]!, ...(standing[s + 1] ?? [])]);
    for (const a of near)
      for (const b of near) {
        const from = players[a]!;
        const to = players[b]!;
        if (a === b || typesBetween(from.entity.type, to.entity.type).length === 0) continue;
        const pair = a * players.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (entityPair(cast, from, to, features)) yield { from, to, features };
      }
  }
}

/** Features of one meeting, filled anew for each. */
const single = new PairFeatures();

/** The sentence in which the two meet most tellingly; else the stretch from one to the other. */
function evidence({ scene }: Cast, from: Player, to: Player, model: LinearModel): Where | null {
  const { sentences } = scene.draft.document;
  let best: Where['meeting'] = null;
  let bestScore = -1;
  for (const meeting of meetingsOf(from, to).meetings) {
    single.clear();
    pairFeatures(scene, meeting.from, meeting.to, single);
    const score = model.probability(single);
    if (score > bestScore) [best, bestScore] = [meeting, score];
  }
  if (best) {
    const { start, end } = sentences[best.from.sentence]!;
    return { meeting: best, span: { start, end, sentence: best.from.sentence } };
  }
  for (const { sentence } of from.ends)
    for (const other of [sentence - 1, sentence + 1]) {
      if (to.ends[firstIn(to.ends, other)]?.sentence !== other) continue;
      const [low, high] = sentence < other ? [sentence, other] : [other, sentence];
      return { meeting: null, span: { start: sentences[low]!.start, end: sentences[high]!.end, sentence } };
    }
  return null;
}

/** "his wife Ada": from the wife to whom she belongs; as they come where no word tells. */
function kinToOwner({ scene }: Cast, { entity: from }: Player, { entity: to }: Player, { span }: Where) {
  const { first, last } = scene.draft.document.sentences[span.sentence]!;
  const owner = ownerOfKin(scene, [first, last], [from.key, to.key]);
  return owner === from.key ? { from: to.key, to: from.key } : { from: from.key, to: to.key };
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
