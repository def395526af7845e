import type { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { DraftMention } from '../draft.ts';
import { hashText, join } from '../names/hash.ts';
import { after, OBJECT, SUBJECT } from '../syntax/arguments.ts';
import { templates } from '../syntax/feature-list.ts';
import { firstClass, lookUp } from '../syntax/lexicon.ts';
import { LEVEL, TYPE, endOf, pairFeatures } from '../syntax/pair-features.ts';
import type { End, PairFeatures } from '../syntax/pair-features.ts';
import { extentOf } from '../syntax/world.ts';
import type { Extent } from '../syntax/world.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Trigger } from './trigger.ts';

const VERB = hashText('v');
const NOUN = hashText('n');
const EXTENT: Readonly<Record<Extent, number>> = { country: 1, continent: 2, other: 3 };
const T = templates('participant', [
  'extent', 'type', 'together', 'gap', 'apart', 'apartLevel', 'count', 'first', 'size', 'rivals', 'where', 'lead', 'family', 'class', 'familyWay',
  'classWay', 'quoted', 'rank', 'reporter', 'reporterKind', 'agent', 'agentType', 'agentKind', 'target', 'targetType', 'targetKind', 'place', 'placeKind', 'hearer', 'share', 'headline', 'named', 'namedNear',
]);

export function endOfTrigger(scene: Scene, { at, verb }: Trigger): End {
  const { start, end, sentence } = scene.draft.document.tokens[at]!;
  return { start, end, first: at, last: at + 1, sentence, kind: verb ? VERB : NOUN };
}

/** The trigger and mention that tie an event and an entity most closely. */
export interface Meeting {
  readonly trigger: Trigger;
  readonly mention: DraftMention;
}

/** Sentences farther apart than this say nothing of the two together. */
export const REACH = 3;
/** Pairs of trigger and mention after these add nothing new. */
const MEETINGS = 6;

/**
 * Fills `out` with all that the article shows of an event and an entity together, which tells whether one takes part in
 * the other or is where it happened; null where nothing does.
 */
export function eventPair(
  scene: Scene,
  group: readonly Trigger[],
  entity: LocalEntity,
  mentions: readonly DraftMention[],
  out: PairFeatures,
): Meeting | null {
  const { meetings, gap, closest } = meet(scene, group, mentions);
  if (!closest || (meetings.length === 0 && Math.abs(gap) > REACH)) return null;
  out.clear();
  const extent = entity.type === 'place' ? EXTENT[extentOf(entity.surfaces)] : 0;
  for (const meeting of meetings) meetingFeatures(scene, meeting, extent, out);
  for (const trigger of group) triggerTies(scene, trigger, entity, out);
  const type = TYPE[entity.type];
  const together = Math.min(meetings.length, 3);
  const near = Number(together > 0);
  if (extent) out.add1(T.extent, extent);
  out.add1(T.type, type);
  out.add2(T.together, type, together);
  if (together === 0) {
    out.add2(T.gap, type, gap);
    out.add(T.apart);
    out.add2(T.apartLevel, LEVEL[closest.mention.level], gap);
  }
  out.add2(T.count, type, Math.min(6, mentions.length));
  out.add2(T.first, type, Math.min(3, mentions[0]!.sentence));
  out.add3(T.share, type, Math.floor((4 * mentions.length) / Math.max(1, scene.peaks[entity.type])), near);
  if (inHeadline(scene, entity)) out.add2(T.headline, type, near);
  out.add1(T.size, Math.min(group.length, 4));
  const { tokens, sentences } = scene.draft.document;
  const here = (scene.mentionsIn.get(tokens[closest.trigger.at]!.sentence) ?? []).filter((m) => m.type === entity.type);
  out.add3(T.rivals, type, Math.min(4, new Set(here.map((m) => m.entity)).size), near);
  out.add3(T.where, type, Math.min(4, Math.floor((5 * closest.trigger.at) / tokens.length)), Number(sentences.length > 10));
  if (mentions[0]!.sentence === 0) out.add2(T.lead, type, near);
  if (scene.mentionAt[closest.trigger.at]?.type === 'event') {
    out.add1(T.named, type);
    out.add2(T.namedNear, type, together || gap);
  }
  return closest;
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
      if (apart === 0) {
        if (meetings.length < MEETINGS) meetings.push({ trigger, mention });
      } else if (Math.abs(apart) < Math.abs(gap)) gap = apart;
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

function meetingFeatures(scene: Scene, { trigger, mention }: Meeting, extent: number, out: PairFeatures): void {
  const entry = lookUp(scene.lexicon, trigger.verb, scene.draft.document.tokens[trigger.at]!.lemma);
  pairFeatures(scene, endOf(mention), endOfTrigger(scene, trigger), out);
  const nearer = rank(scene, trigger, mention);
  out.add(nearer);
  out.add3(T.quoted, scene.quoted[trigger.at]!, scene.quoted[mention.first]!, TYPE[mention.type]);
  for (const way of [out.way, out.orderedWay]) {
    if (!way) continue;
    out.add2(T.familyWay, entry.familyHash, way);
    out.add2(T.classWay, firstClass(entry), way);
  }
  if (extent)
    for (const feature of [out.way, out.orderedWay, out.label, out.before, nearer]) if (feature) out.add2(T.extent, extent, feature);
  if (hears(scene, mention)) out.add1(T.hearer, TYPE[mention.type]);
  if (!reports(scene, mention)) return;
  out.add(T.reporter);
  out.add2(T.reporterKind, Number(trigger.verb), scene.quoted[trigger.at]!);
}

/** What the kind of happening says of such entities, and the grammar of this one. */
function triggerTies(scene: Scene, trigger: Trigger, { key, type }: LocalEntity, out: PairFeatures): void {
  const entry = lookUp(scene.lexicon, trigger.verb, scene.draft.document.tokens[trigger.at]!.lemma);
  const kind = hashText(trigger.kind);
  out.add2(T.family, entry.familyHash, TYPE[type]);
  out.add2(T.class, firstClass(entry), TYPE[type]);
  if (trigger.agents.includes(key)) {
    out.add(T.agent);
    out.add1(T.agentType, TYPE[type]);
    out.add1(T.agentKind, kind);
  }
  if (trigger.targets.includes(key)) {
    out.add(T.target);
    out.add1(T.targetType, TYPE[type]);
    out.add1(T.targetKind, kind);
  }
  if (trigger.places.includes(key)) {
    out.add(T.place);
    out.add1(T.placeKind, kind);
  }
}

const REPORTING = new Set(
  'say tell report state add claim note comment explain write describe believe think suggest argue stress emphasize emphasise warn'.split(' '),
);

/** True for the subject of a reporting verb: the one who tells of a happening seldom takes part in it. */
function reports(scene: Scene, mention: DraftMention): boolean {
  const node = scene.syntax.nodes[scene.syntax.nodeAt[mention.last - 1]!];
  const governor = node && SUBJECT.has(node.label) ? scene.syntax.nodes[node.governor] : undefined;
  return governor !== undefined && REPORTING.has(scene.draft.document.tokens[governor.head]!.lemma);
}

const TELLING = new Set(['tell', 'inform', 'speak', 'talk']);
const HEARD_AS: ReadonlySet<string> = new Set([...OBJECT, ...after('to with')]);

/** True for the one who is told something ("told the agency"). */
function hears(scene: Scene, mention: DraftMention): boolean {
  const node = scene.syntax.nodes[scene.syntax.nodeAt[mention.last - 1]!];
  const governor = node && HEARD_AS.has(node.label) ? scene.syntax.nodes[node.governor] : undefined;
  return governor !== undefined && TELLING.has(scene.draft.document.tokens[governor.head]!.lemma);
}

/** True where the headline holds the last word of the entity's name. */
function inHeadline({ title }: Scene, { name }: LocalEntity): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return title.has(last) || title.has(last.toLowerCase());
}

/** How many other entities of the type stand nearer to the trigger in its sentence, as a feature. */
function rank(scene: Scene, trigger: Trigger, mention: DraftMention): number {
  const away = (m: DraftMention) => (m.first > trigger.at ? m.first - trigger.at : trigger.at - m.last + 1);
  const own = away(mention);
  const nearer: LocalKey[] = [];
  for (const other of scene.mentionsIn.get(mention.sentence) ?? [])
    if (other.type === mention.type && other.entity !== mention.entity && away(other) < own && !nearer.includes(other.entity))
      nearer.push(other.entity);
  return join(join(join(T.rank, TYPE[mention.type]), Number(mention.first > trigger.at)), Math.min(3, nearer.length));
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
