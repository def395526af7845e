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
  const { start, end, sentence, lemma } = scene.draft.document.tokens[at]!;
  return { start, end, first: at, last: at + 1, sentence, kind: verb ? 'v' : 'n' };
}

export interface EventPair {
  readonly features: string[];
  /** Word keys for the models' word scores. */
  readonly words: string[];
  /** The trigger and mention that tie the two most closely. */
  readonly trigger: Trigger;
  readonly mention: DraftMention;
}

/** Whether an entity takes part in an event, or is where it happened: all that the article shows of the two together. */
export function eventPair(scene: Scene, group: readonly Trigger[], entity: LocalEntity, mentions: readonly DraftMention[]): EventPair | null {
  const { tokens, sentences } = scene.draft.document;
  const features = new Set<string>();
  let closest: { trigger: Trigger; mention: DraftMention; distance: number } | null = null;
  let together = 0;
  let gap = 99;
  const words = new Set<string>();
  for (const trigger of group) {
    const sentence = tokens[trigger.at]!.sentence;
    for (const mention of mentions) {
      const apart = sentence - mention.sentence;
      if (apart === 0) {
        together++;
        for (const f of pairFeatures(scene, endOf(mention), endOfTrigger(scene, trigger))) features.add(f);
        features.add(rank(scene, trigger, mention));
        features.add(`quote:${scene.quoted[trigger.at]}:${scene.quoted[mention.first]}:${mention.type}`);
        if (reports(scene, mention)) features.add('reporter').add(`reporter:${trigger.verb}:${scene.quoted[trigger.at]}`);
      } else if (Math.abs(apart) < Math.abs(gap)) gap = apart;
      const distance = Math.abs(trigger.at - mention.first) + (apart === 0 ? 0 : 200 * Math.abs(apart));
      if (!closest || distance < closest.distance) closest = { trigger, mention, distance };
    }
    const { family, classes } = lookUp(scene.lexicon, trigger.verb ? 'VERB' : 'NOUN', tokens[trigger.at]!.lemma);
    for (const f of [...features]) if (f.startsWith('q:')) features.add(`f:${family}:${f}`).add(`c:${classes[0]}:${f}`);
    features.add(`f:${family}:${entity.type}`).add(`c:${classes[0]}:${entity.type}`);
    words.add(`${trigger.verb ? 'v' : 'n'}:${tokens[trigger.at]!.lemma}`);
    if (trigger.agents.includes(entity.key)) features.add('agent').add(`agent:${entity.type}`).add(`agent:${trigger.kind}`);
    if (trigger.targets.includes(entity.key)) features.add('target').add(`target:${entity.type}`).add(`target:${trigger.kind}`);
    if (trigger.places.includes(entity.key)) features.add('place').add(`place:${trigger.kind}`);
  }
  if (!closest || (together === 0 && Math.abs(gap) > 3)) return null;
  const type = entity.type;
  if (type === 'place') {
    const extent = extentOf(entity.surfaces);
    features.add(`extent:${extent}`);
    for (const feature of [...features]) if (/^(q:|fn:|rank:|fb:)/.test(feature)) features.add(`${extent}:${feature}`);
  }
  features.add(`type:${type}`).add(`together:${type}:${Math.min(together, 3)}`);
  if (together === 0) features.add(`gap:${type}:${gap}`).add('apart').add(`apart:${closest.mention.level}:${gap}`);
  const first = mentions[0]!.sentence;
  features.add(`entcount:${type}:${Math.min(6, mentions.length)}`).add(`entfirst:${type}:${Math.min(3, first)}`);
  const size = group.length;
  features.add(`size:${Math.min(size, 4)}`);
  const inSentence = (scene.mentionsIn.get(tokens[closest.trigger.at]!.sentence) ?? []).filter((m) => m.type === type);
  features.add(`rivals:${type}:${Math.min(4, new Set(inSentence.map((m) => m.entity)).size)}:${together > 0}`);
  features.add(`sent:${type}:${Math.min(4, Math.floor((5 * closest.trigger.at) / Math.max(1, tokens.length)))}:${sentences.length > 10}`);
  if (mentions.some((m) => m.sentence === 0)) features.add(`lead:${type}:${together > 0}`);
  return { features: [...features], words: [...words], trigger: closest.trigger, mention: closest.mention };
}

const REPORTING = /^(say|tell|report|state|add|claim|note|comment|explain|write|describe|believe|think|suggest|argue|stress|emphasize|emphasise|warn)$/;

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
    if (other.type === mention.type && other.entity !== mention.entity && away(other) < own) nearer.add(other.entity);
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
