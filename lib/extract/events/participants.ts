import type { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { DraftMention } from '../draft.ts';
import { lookUp } from '../syntax/lexicon.ts';
import { endOf, pairFeatures } from '../syntax/pair-features.ts';
import type { End } from '../syntax/pair-features.ts';
import { extentOf } from '../syntax/world.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Trigger } from './trigger.ts';

export function endOfTrigger(scene: Scene, { at, verb }: Trigger): End {
  const { start, end, sentence } = scene.draft.document.tokens[at]!;
  return { start, end, first: at, last: at + 1, sentence, kind: verb ? 'v' : 'n' };
}

export interface EventPair {
  readonly features: string[];
  /** The trigger and mention that tie the two most closely. */
  readonly trigger: Trigger;
  readonly mention: DraftMention;
}

/** Sentences farther apart than this say nothing of the two together. */
export const REACH = 3;
/** Pairs of trigger and mention after these add nothing new. */
const MEETINGS = 6;

interface Meeting {
  readonly trigger: Trigger;
  readonly mention: DraftMention;
}

/** Whether an entity takes part in an event, or is where it happened: all that the article shows of the two together. */
export function eventPair(
  scene: Scene,
  group: readonly Trigger[],
  entity: LocalEntity,
  mentions: readonly DraftMention[],
): EventPair | null {
  const { meetings, gap, closest } = meet(scene, group, mentions);
  if (!closest || (meetings.length === 0 && Math.abs(gap) > REACH)) return null;
  const features = new Set<string>();
  const extent = entity.type === 'place' ? extentOf(entity.surfaces) : null;
  for (const meeting of meetings.slice(0, MEETINGS)) meetingFeatures(scene, meeting, extent, features);
  for (const trigger of group) triggerTies(scene, trigger, entity, features);
  const { type } = entity;
  const together = meetings.length;
  if (extent) features.add(`extent:${extent}`);
  features.add(`type:${type}`).add(`together:${type}:${Math.min(together, 3)}`);
  if (together === 0)
    features.add(`gap:${type}:${gap}`).add('apart').add(`apart:${closest.mention.level}:${gap}`);
  features
    .add(`entcount:${type}:${Math.min(6, mentions.length)}`)
    .add(`entfirst:${type}:${Math.min(3, mentions[0]!.sentence)}`);
  features.add(`size:${Math.min(group.length, 4)}`);
  const { tokens, sentences } = scene.draft.document;
  const here = (scene.mentionsIn.get(tokens[closest.trigger.at]!.sentence) ?? []).filter(
    (m) => m.type === type,
  );
  features.add(`rivals:${type}:${Math.min(4, new Set(here.map((m) => m.entity)).size)}:${together > 0}`);
  features.add(
    `sent:${type}:${Math.min(4, Math.floor((5 * closest.trigger.at) / tokens.length))}:${sentences.length > 10}`,
  );
  if (mentions[0]!.sentence === 0) features.add(`lead:${type}:${together > 0}`);
  return { features: [...features], trigger: closest.trigger, mention: closest.mention };
}

/** Triggers and mentions in one sentence, the nearest pair of all, and how many sentences part them where none is shared. */
function meet(
  scene: Scene,
  group: readonly Trigger[],
  mentions: readonly DraftMention[],
): { meetings: Meeting[]; gap: number; closest: Meeting | null } {
  const { tokens } = scene.draft.document;
  const meetings: Meeting[] = [];
  let closest: Meeting | null = null;
  let nearest = Infinity;
  let gap = 99;
  for (const trigger of group) {
    const { sentence } = tokens[trigger.at]!;
    for (
      let i = firstFrom(mentions, sentence - REACH);
      i < mentions.length && mentions[i]!.sentence <= sentence + REACH;
      i++
    ) {
      const mention = mentions[i]!;
      const apart = sentence - mention.sentence;
      if (apart === 0) meetings.push({ trigger, mention });
      else if (Math.abs(apart) < Math.abs(gap)) gap = apart;
      const distance = Math.abs(trigger.at - mention.first) + 200 * Math.abs(apart);
      if (distance < nearest) [closest, nearest] = [{ trigger, mention }, distance];
    }
  }
  return { meetings, gap, closest };
}

/** Index of the first mention in that sentence or a later one. */
function firstFrom(mentions: readonly DraftMention[], sentence: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meetingFeatures(
  scene: Scene,
  { trigger, mention }: Meeting,
  extent: string | null,
  features: Set<string>,
): void {
  const { tokens } = scene.draft.document;
  const { family, classes } = lookUp(
    scene.lexicon,
    trigger.verb ? 'VERB' : 'NOUN',
    tokens[trigger.at]!.lemma,
  );
  const nearer = rank(scene, trigger, mention);
  const own = pairFeatures(scene, endOf(mention), endOfTrigger(scene, trigger));
  own.push(nearer, `quote:${scene.quoted[trigger.at]}:${scene.quoted[mention.first]}:${mention.type}`);
  for (const feature of own) {
    features.add(feature);
    if (feature.startsWith('q:')) features.add(`f:${family}:${feature}`).add(`c:${classes[0]}:${feature}`);
    if (extent && /^(?:q:|fn:|rank:|fb:)/.test(feature)) features.add(`${extent}:${feature}`);
  }
  if (reports(scene, mention))
    features.add('reporter').add(`reporter:${trigger.verb}:${scene.quoted[trigger.at]}`);
}

/** What the kind of happening says of such entities, and the grammar of this one. */
function triggerTies(
  scene: Scene,
  trigger: Trigger,
  { key, type }: LocalEntity,
  features: Set<string>,
): void {
  const { lemma } = scene.draft.document.tokens[trigger.at]!;
  const { family, classes } = lookUp(scene.lexicon, trigger.verb ? 'VERB' : 'NOUN', lemma);
  features.add(`f:${family}:${type}`).add(`c:${classes[0]}:${type}`);
  if (trigger.agents.includes(key)) features.add('agent').add(`agent:${type}`).add(`agent:${trigger.kind}`);
  if (trigger.targets.includes(key))
    features.add('target').add(`target:${type}`).add(`target:${trigger.kind}`);
  if (trigger.places.includes(key)) features.add('place').add(`place:${trigger.kind}`);
}

const REPORTING =
  /^(say|tell|report|state|add|claim|note|comment|explain|write|describe|believe|think|suggest|argue|stress|emphasize|emphasise|warn)$/;

/** True for the subject of a reporting verb: the one who tells of a happening seldom takes part in it. */
function reports(scene: Scene, mention: DraftMention): boolean {
  const node = scene.syntax.nodes[scene.syntax.nodeAt[mention.last - 1]!];
  const governor = node && /^subj/.test(node.label) ? scene.syntax.nodes[node.governor] : undefined;
  return governor !== undefined && REPORTING.test(scene.draft.document.tokens[governor.head]!.lemma);
}

/** How many other entities of the type stand nearer to the trigger in its sentence. */
function rank(scene: Scene, trigger: Trigger, mention: DraftMention): string {
  const away = (m: DraftMention) => (m.first > trigger.at ? m.first - trigger.at : trigger.at - m.last + 1);
  const own = away(mention);
  const nearer = new Set<LocalKey>();
  for (const other of scene.mentionsIn.get(mention.sentence) ?? [])
    if (other.type === mention.type && other.entity !== mention.entity && away(other) < own)
      nearer.add(other.entity);
  return `rank:${mention.type}:${mention.first > trigger.at}:${Math.min(3, nearer.size)}`;
}

/** An article's mentions by entity, in order of the text. */
export function mentionsByEntity(mentions: readonly DraftMention[]): Map<LocalKey, DraftMention[]> {
  const out = new Map<LocalKey, DraftMention[]>();
  for (const mention of mentions) {
    const there = out.get(mention.entity);
    if (there) there.push(mention);
    else out.set(mention.entity, [mention]);
  }
  return out;
}
