import type { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { LocalRelation } from '../../model/relation.ts';
import type { Draft, DraftMention } from '../draft.ts';
import { FeatureList } from '../syntax/feature-list.ts';
import { setScene } from '../syntax/scene.ts';
import type { Scene } from '../syntax/scene.ts';
import { analyse } from '../../text/analyse.ts';
import { clusterTriggers } from './cluster.ts';
import { eventDate } from './event-date.ts';
import { eventFeatures, fieldOf } from './event-features.ts';
import type { Field } from './event-features.ts';
import { tiesOf, toRelation } from './event-relations.ts';
import type { Tie } from './event-relations.ts';
import { mentionsByEntity } from './participants.ts';
import { eventLabel, triggerSpan } from './label.ts';
import type { Surroundings } from './label.ts';
import { groupModality } from './modality.ts';
import { kindOf } from './kinds.ts';
import type { EventModel, Least } from './model.ts';
import { namedEvents } from './named-events.ts';
import { readTrigger } from './trigger.ts';
import type { Trigger } from './trigger.ts';
import { isContact, isOperation } from './certain-triggers.ts';
import { isCandidate, isVerbAt, triggerFeatures, wordScore } from './trigger-features.ts';

export interface FoundEvents {
  readonly entities: LocalEntity[];
  readonly mentions: DraftMention[];
  readonly relations: LocalRelation[];
}

/** Filled anew for every word and every happening. */
const features = new FeatureList();

/** The reported happenings an article is about, and who takes part in these and in the named events of the draft, and where. */
export function findEvents(draft: Draft, model: EventModel): FoundEvents {
  const scene = setScene(draft, model.lexicon, titleWords(draft.context.title));
  const groups = clusterTriggers(scene, findTriggers(scene, model));
  const field = fieldOf(scene, groups);
  const entities: LocalEntity[] = [];
  const mentions: DraftMention[] = [];
  const relations: LocalRelation[] = [];
  const byEntity = mentionsByEntity(draft.mentions);
  for (const group of groups) {
    if (group.length === 1 && (group[0]!.score < HOPELESS || isOutcome(scene, field, group[0]!))) continue;
    const ties = tiesOf(scene, model, group, byEntity);
    eventFeatures(scene, group, field, ties, features);
    const score = model.events.probability(features);
    const certain = ties.length > 0 && group.some((t) => t.certain);
    if (!certain && (score < model.least.event || !ties.some((tie) => tie.score >= model.least.tie)))
      continue;
    const key = `ev${entities.length + 1}` as LocalKey;
    const sure = ties.filter(
      (tie) => tie.score >= model.least[tie.type] && tie.score * score >= model.least.joint,
    );
    const kept = sure.length > 0 ? sure : likeliest(ties, score, model.least);
    relations.push(...kept.map((tie) => toRelation(scene, key, group, tie)));
    mentions.push(...group.map((t) => triggerMention(scene, t, key, t === group[0])));
    entities.push(describe(scene, group, key, surroundingsOf(scene, kept)));
  }
  for (const [key, group] of namedEvents(scene))
    for (const tie of tiesOf(scene, model.named, group, byEntity))
      if (tie.score >= model.least.named) relations.push(toRelation(scene, key, group, tie));
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start), relations };
}

/** How much oftener a place holds than its probability says where nothing else about the happening is likely. */
const PLACE_GAIN = 2;

/** Where no tie is likely enough: the likeliest one that is not unlikely together with its event. */
function likeliest(ties: readonly Tie[], event: number, { alone }: Least): readonly Tie[] {
  const weight = (tie: Tie) => tie.score * (tie.type === 'occurred-in' ? PLACE_GAIN : 1);
  const [best] = ties.filter((tie) => tie.score * event >= alone[tie.type]).sort((a, b) => weight(b) - weight(a));
  return best ? [best] : [];
}

export function titleWords(title: string): string[] {
  return analyse(title).tokens.map((t) => t.lemma);
}

/** A lone trigger below this is never kept: not worth a closer look. */
const HOPELESS = 0.25;

/** Least score of a word that a rule is certain of. */
const CERTAIN = 0.5;

/** Words likely enough to tell a salient happening, in order of the text. */
function findTriggers(scene: Scene, model: EventModel): Trigger[] {
  const { tokens } = scene.draft.document;
  const out: Trigger[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCandidate(scene, at)) continue;
    triggerFeatures(scene, at, features);
    const score = model.triggers.probability(features, wordScore(scene, at));
    const certain = isVerbAt(scene, at) ? isContact(scene, at) : isOperation(scene, at);
    if (certain || score >= model.least.trigger)
      out.push(readTrigger(scene, at, certain ? Math.max(score, CERTAIN) : score, certain));
  }
  return out;
}

/** "The attack shook the town": a verb that is no happening of its own, of a happening told by its subject. */
function isOutcome(scene: Scene, { byNode }: Field, { verb, node, family, targets }: Trigger): boolean {
  if (!verb || kindOf(family) !== null || targets.length > 0) return false;
  return scene.children[node.index]!.some((c) => c.label === 'subj' && byNode.has(c.index));
}

function triggerMention(scene: Scene, trigger: Trigger, entity: LocalKey, founder: boolean): DraftMention {
  const { start, end, first, last } = triggerSpan(scene, trigger);
  const surface = scene.draft.document.text.slice(start, end);
  const { sentence } = scene.draft.document.tokens[trigger.at]!;
  return {
    start,
    end,
    first,
    last,
    surface,
    type: 'event',
    level: 'trigger',
    entity,
    via: founder ? null : 'same-event',
    sentence,
  };
}

/** What a happening is more likely tied to than not, the likeliest of each kind. */
function surroundingsOf(scene: Scene, ties: readonly Tie[]): Surroundings {
  const likeliest = (type: Tie['type']) => {
    const [best] = ties
      .filter((tie) => tie.type === type && tie.score >= 0.5)
      .sort((a, b) => b.score - a.score);
    return best ? scene.draft.entities.get(best.entity)!.name : null;
  };
  return { place: likeliest('occurred-in'), participant: likeliest('participant') };
}

function describe(scene: Scene, group: readonly Trigger[], key: LocalKey, around: Surroundings): LocalEntity {
  const spans = group.map((t) => triggerSpan(scene, t));
  const surfaces = [...new Set(spans.map((s) => scene.draft.document.text.slice(s.start, s.end)))];
  const main = group.reduce((best, t) => (t.score > best.score ? t : best));
  return {
    key,
    type: 'event',
    name: eventLabel(scene, group, around),
    surfaces: surfaces.sort((a, b) => b.length - a.length),
    roles: [],
    date: eventDate(scene, group),
    trigger: scene.draft.document.tokens[main.at]!.text,
    modality: groupModality(scene, group),
  };
}
