import { clusterTriggers } from '../../extract/events/cluster.ts';
import { eventFeatures, fieldOf } from '../../extract/events/event-features.ts';
import { titleWords } from '../../extract/events/find-events.ts';
import { namedEvents } from '../../extract/events/named-events.ts';
import { eventPair, mentionsByEntity } from '../../extract/events/participants.ts';
import { tiesOf } from '../../extract/events/event-relations.ts';
import type { EventModel } from '../../extract/events/model.ts';
import { readTrigger } from '../../extract/events/trigger.ts';
import type { Trigger } from '../../extract/events/trigger.ts';
import { isCandidate, isVerbAt, triggerFeatures } from '../../extract/events/trigger-features.ts';
import { FeatureList } from '../../extract/syntax/feature-list.ts';
import { PairFeatures } from '../../extract/syntax/pair-features.ts';
import { setScene } from '../../extract/syntax/scene.ts';
import type { Scene } from '../../extract/syntax/scene.ts';
import { draftOf } from './drafts.ts';
import type { GoldDraft, World } from './drafts.ts';
import type { Words } from './event-lexicon.ts';
import type { GoldArticle } from './gold-articles.ts';
import { dot, train } from './logistic.ts';
import type { Example, Trained, TrainingOptions } from './logistic.ts';
import { toLinear } from './store-linear.ts';

const TRIGGERS: TrainingOptions = { penalty: 4, densePenalty: 0.3, least: 2, rounds: 80, dimensions: 100 };
const EVENTS: TrainingOptions = { penalty: 30, densePenalty: 1, least: 3, rounds: 80, dimensions: 0 };
const PAIRS: TrainingOptions = { penalty: 10, densePenalty: 6, least: 2, rounds: 80, dimensions: 0 };
/** What an entity beside a told event counts for named ones. */
const TOLD_WEIGHT = 0.3;
const FOLDS = 4;
/** Least probability at which a word is grouped into events. */
export const LEAST_TRIGGER = 0.15;

type PairType = 'participant' | 'occurred-in';

interface TriggerItem extends Example {
  readonly at: number;
  readonly key: string | null;
}

export interface Study extends GoldDraft {
  readonly gold: GoldArticle;
  readonly scene: Scene;
  readonly items: readonly TriggerItem[];
}

export interface TrainedEvents {
  readonly triggers: Trained;
  readonly events: Trained;
  readonly participants: Trained;
  readonly places: Trained;
  /** The same of named events. */
  readonly named: Pick<TrainedEvents, 'participants' | 'places'>;
}

/** An article with its scene and its candidate triggers marked by the gold. */
export function study(gold: GoldArticle, words: Words, world: World): Study {
  const made = draftOf(gold, world);
  const scene = setScene(made.draft, words.lexicon, titleWords(gold.title));
  const { tokens } = made.draft.document;
  const keys = new Map<number, string>();
  const inside = new Set<number>();
  for (const span of gold.spans) {
    if (!span.trigger) continue;
    const candidates: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.end <= span.start || tokens[i]!.start >= span.end) continue;
      inside.add(i);
      if (isCandidate(scene, i)) candidates.push(i);
    }
    const first = candidates[0];
    if (first === undefined) continue;
    keys.set(
      isVerbAt(scene, first) ? first : candidates.at(-1)!,
      span.key,
    );
  }
  const taught = new Set([...keys.keys()].map((at) => tokens[at]!.lemma));
  const items: TriggerItem[] = [];
  const features = new FeatureList();
  for (let at = 0; at < tokens.length; at++) {
    if (!isCandidate(scene, at) || (inside.has(at) && !keys.has(at))) continue;
    // The other reader marks some mentions of a happening and passes over others: these teach nothing.
    if (gold.other && !keys.has(at) && taught.has(tokens[at]!.lemma)) continue;
    triggerFeatures(scene, at, features);
    items.push({
      at,
      key: keys.get(at) ?? null,
      positive: keys.has(at),
      weight: 1,
      features: features.toArray(),
      dense: vectorOf(scene, at, words),
      other: gold.other,
    });
  }
  return { ...made, gold, scene, items };
}

function vectorOf(scene: Scene, at: number, { lexicon, vectors }: Words): Float64Array | null {
  const { lemma } = scene.draft.document.tokens[at]!;
  const known = (isVerbAt(scene, at) ? lexicon.verbs : lexicon.nouns).get(lemma) !== undefined;
  return (known && vectors.get(lemma)) || null;
}

/** Trains all four models; the event model sees what the others say of articles that they never saw. */
export function trainEvents(studies: readonly Study[]): TrainedEvents {
  const events: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainParts(studies.filter((_, i) => i % FOLDS !== fold));
    const pairs = {
      participants: toLinear(model.participants),
      places: toLinear(model.places),
    };
    studies.forEach((one, i) => {
      if (i % FOLDS === fold) events.push(...eventExamples(one, model.triggers, pairs));
    });
  }
  return { ...trainParts(studies), events: train(events, EVENTS), named: trainNamed(studies) };
}

function trainParts(studies: readonly Study[]): Omit<TrainedEvents, 'events' | 'named'> {
  return {
    triggers: train(
      studies.flatMap((s) => s.items),
      TRIGGERS,
    ),
    ...trainPairs(studies),
  };
}

function trainPairs(studies: readonly Study[]): Pick<TrainedEvents, 'participants' | 'places'> {
  const learn = (type: PairType) => train(studies.flatMap((s) => pairExamples(s, type, toldEvents(s))), PAIRS);
  return { participants: learn('participant'), places: learn('occurred-in') };
}

/** Named events are few: who takes part in told ones teaches too, at a part of the weight. */
function trainNamed(studies: readonly Study[]): TrainedEvents['named'] {
  const learn = (type: PairType) => {
    const named = studies.flatMap((s) => pairExamples(s, type, namesOfEvents(s)));
    const told = studies.flatMap((s) => pairExamples(s, type, toldEvents(s)));
    return train([...named, ...told.map((e) => ({ ...e, weight: TOLD_WEIGHT }))], PAIRS);
  };
  return { participants: learn('participant'), places: learn('occurred-in') };
}

function eventExamples(
  { gold, scene, items }: Study,
  triggers: Trained,
  pairs: Pick<EventModel, 'participants' | 'places'>,
): Example[] {
  const keys = new Map(items.map((item) => [item.at, item.key]));
  const model = toLinear(triggers);
  const features = new FeatureList();
  const found = items.flatMap(({ at, dense, features: own }) => {
    features.clear();
    for (const f of own) features.add(f);
    const p = model.probability(features, dense ? 100 * dot(dense, triggers.dense) : 0);
    return p >= LEAST_TRIGGER ? [readTrigger(scene, at, p)] : [];
  });
  const groups = clusterTriggers(scene, found);
  const mentions = mentionsByEntity(scene.draft.mentions);
  const field = fieldOf(scene, groups);
  return groups.map((group) => {
    eventFeatures(scene, group, field, tiesOf(scene, pairs, group, mentions), features);
    const positive = group.some((t) => keys.get(t.at));
    return { features: features.toArray(), dense: null, positive, weight: 1, other: gold.other };
  });
}

type Groups = readonly (readonly [event: string, group: readonly Trigger[]])[];

/** The gold's told events with their triggers. */
function toldEvents({ scene, items }: Study): Groups {
  const byEvent = new Map<string, Trigger[]>();
  for (const { at, key } of items) if (key) byEvent.set(key, [...(byEvent.get(key) ?? []), readTrigger(scene, at, 1)]);
  return [...byEvent];
}

function namesOfEvents({ scene, keyOf }: Study): Groups {
  return [...namedEvents(scene)].flatMap(([local, group]) => {
    const key = keyOf.get(local);
    return key === undefined ? [] : [[key, group] as const];
  });
}

function pairExamples({ gold, scene, keyOf }: Study, type: PairType, events: Groups): Example[] {
  const held = new Set(
    gold.relations
      .filter((r) => r.type === type)
      .map((r) => (type === 'participant' ? `${r.from} ${r.to}` : `${r.to} ${r.from}`)),
  );
  const out: Example[] = [];
  const features = new PairFeatures();
  for (const [event, group] of events) {
    for (const [entityKey, own] of mentionsByEntity(scene.draft.mentions)) {
      const entity = scene.draft.entities.get(entityKey)!;
      if (entity.type === 'event' || (type === 'occurred-in' && entity.type !== 'place')) continue;
      if (!eventPair(scene, group, entity, own, features)) continue;
      const positive = held.has(`${keyOf.get(entityKey)} ${event}`);
      out.push({ features: features.toArray(), dense: null, positive, weight: 1, other: gold.other });
    }
  }
  return out;
}
