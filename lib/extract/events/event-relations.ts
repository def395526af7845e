import type { LocalKey } from '../../model/ids.ts';
import type { LocalRelation } from '../../model/relation.ts';
import type { ParticipantRole } from '../../model/relation-type.ts';
import { probability } from '../syntax/linear.ts';
import type { Scene } from '../syntax/scene.ts';
import type { EventModel } from './model.ts';
import { eventPair, mentionsByEntity } from './participants.ts';
import type { EventPair } from './participants.ts';
import type { Trigger } from './trigger.ts';

/** Who took part in a happening and where it was, as far as the model is sure enough. */
export function eventRelations(scene: Scene, model: EventModel, key: LocalKey, group: readonly Trigger[]): LocalRelation[] {
  const out: LocalRelation[] = [];
  for (const [entityKey, mentions] of mentionsByEntity(scene.draft.mentions)) {
    const entity = scene.draft.entities.get(entityKey);
    if (!entity || entity.type === 'event') continue;
    const pair = eventPair(scene, group, entity, mentions);
    if (!pair) continue;
    if (entity.type === 'place' && probability(model.places, pair.features, pair.words) >= model.least.place)
      out.push({ type: 'occurred-in', from: key, to: entityKey, role: null, ...evidence(scene, pair) });
    if (probability(model.participants, pair.features, pair.words) >= model.least.participant)
      out.push({ type: 'participant', from: entityKey, to: key, role: roleOf(group, entityKey), ...evidence(scene, pair) });
  }
  return out;
}

function roleOf(group: readonly Trigger[], entity: LocalKey): ParticipantRole {
  if (group.some((t) => t.agents.includes(entity))) return 'agent';
  return group.some((t) => t.targets.includes(entity)) ? 'target' : 'other';
}

/** The sentence of the trigger, widened to the mention's where the two stand apart. */
function evidence(scene: Scene, { trigger, mention }: EventPair): Pick<LocalRelation, 'start' | 'end' | 'sentence' | 'attribution'> {
  const { sentences, tokens } = scene.draft.document;
  const index = tokens[trigger.at]!.sentence;
  const [a, b] = [sentences[index]!, sentences[mention.sentence]!];
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), sentence: index, attribution: null };
}
