import type { LocalKey } from '../../model/ids.ts';
import type { LocalRelation } from '../../model/relation.ts';
import type { ParticipantRole } from '../../model/relation-type.ts';
import type { DraftMention } from '../draft.ts';
import { PairFeatures } from '../syntax/pair-features.ts';
import type { Scene } from '../syntax/scene.ts';
import type { EventModel } from './model.ts';
import { REACH, eventPair } from './participants.ts';
import type { Meeting } from './participants.ts';
import type { Trigger } from './trigger.ts';

/** A relation that may hold between an event and an entity. */
export interface Tie {
  readonly type: 'participant' | 'occurred-in';
  readonly entity: LocalKey;
  readonly score: number;
  readonly meeting: Meeting;
}

/** Filled anew for every entity. */
const features = new PairFeatures();

/** Who may have taken part in a happening and where it may have been. */
export function tiesOf(
  scene: Scene,
  model: Pick<EventModel, 'participants' | 'places'>,
  group: readonly Trigger[],
  mentions: ReadonlyMap<LocalKey, readonly DraftMention[]>,
): Tie[] {
  const out: Tie[] = [];
  for (const entity of near(scene, group)) {
    const own = mentions.get(entity)!;
    const { type } = own[0]!;
    const meeting = type === 'event' ? null : eventPair(scene, group, scene.draft.entities.get(entity)!, own, features);
    if (!meeting) continue;
    if (type === 'place') out.push({ type: 'occurred-in', entity, score: model.places.probability(features), meeting });
    out.push({ type: 'participant', entity, score: model.participants.probability(features), meeting });
  }
  return out;
}

const NONE: readonly DraftMention[] = [];

/** Entities mentioned within reach of a trigger, in order of the text; so stand the triggers of a group. */
function near(scene: Scene, group: readonly Trigger[]): Set<LocalKey> {
  const out = new Set<LocalKey>();
  let next = 0;
  for (const { at } of group) {
    const { sentence } = scene.draft.document.tokens[at]!;
    for (next = Math.max(next, sentence - REACH); next <= sentence + REACH; next++)
      for (const mention of scene.mentionsIn.get(next) ?? NONE) out.add(mention.entity);
  }
  return out;
}

export function toRelation(
  scene: Scene,
  event: LocalKey,
  group: readonly Trigger[],
  { type, entity, meeting }: Tie,
): LocalRelation {
  if (type === 'occurred-in') return { type, from: event, to: entity, role: null, ...evidence(scene, meeting) };
  return { type, from: entity, to: event, role: roleOf(group, entity), ...evidence(scene, meeting) };
}

function roleOf(group: readonly Trigger[], entity: LocalKey): ParticipantRole {
  if (group.some((t) => t.agents.includes(entity))) return 'agent';
  return group.some((t) => t.targets.includes(entity)) ? 'target' : 'other';
}

/** The sentence of the trigger, widened to the mention's where the two stand apart. */
function evidence(
  scene: Scene,
  { trigger, mention }: Meeting,
): Pick<LocalRelation, 'start' | 'end' | 'sentence' | 'attribution'> {
  const { sentences, tokens } = scene.draft.document;
  const index = tokens[trigger.at]!.sentence;
  const [a, b] = [sentences[index]!, sentences[mention.sentence]!];
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    sentence: index,
    attribution: null,
  };
}
