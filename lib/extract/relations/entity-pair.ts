import type { LocalKey } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { LocalEntity } from '../../model/reading.ts';
import { INSIDE, lie, UNKNOWN } from '../atlas.ts';
import { hashText, join } from '../names/hash.ts';
import { templates } from '../syntax/feature-list.ts';
import { TYPE, endOf, pairFeatures } from '../syntax/pair-features.ts';
import type { End, PairFeatures } from '../syntax/pair-features.ts';
import { extentOf } from '../syntax/world.ts';
import type { Scene } from '../syntax/scene.ts';
import type { RelationModel } from './model.ts';

/** An entity with what pairs ask of it, looked up once. */
export interface Player {
  readonly entity: LocalEntity;
  /** In order of the text; a place's include the adjectives of its country. */
  readonly ends: readonly End[];
  /** Its type, or for a place how far it reaches. */
  readonly extent: number;
  readonly lastWord: number;
  readonly firstWord: number;
  readonly words: number;
  readonly acronym: boolean;
  /** Names of the country whose capital it may be. */
  readonly capitalOf: readonly string[];
  /** Last words of its roles. */
  readonly roles: readonly number[];
}

/** What an article shows of its entities. */
export interface Cast {
  readonly scene: Scene;
  /** Adjectives of countries and words for members of parties that the article names. */
  readonly adjectives: ReadonlyMap<LocalKey, readonly End[]>;
  readonly players: ReadonlyMap<LocalKey, Player>;
  /** Entities that the article gives statements to. */
  readonly speakers: ReadonlySet<LocalKey>;
  /** The place with most mentions. */
  readonly mainPlace: LocalKey | null;
}

/** Two ends in one sentence. */
export interface Meeting {
  readonly from: End;
  readonly to: End;
}

/** The sentence that shows a relation, and the two ends in it where it holds both. */
export interface Where {
  readonly meeting: Meeting | null;
  readonly span: Span & { readonly sentence: number };
}

export function assemble(
  scene: Scene,
  adjectives: Cast['adjectives'],
  speakers: ReadonlySet<LocalKey>,
  capitals: RelationModel['capitals'],
): Cast {
  const ends = new Map<LocalKey, End[]>();
  const counts = new Map<LocalKey, number>();
  for (const mention of scene.draft.mentions) {
    const own = ends.get(mention.entity);
    if (own) own.push(endOf(mention));
    else ends.set(mention.entity, [endOf(mention)]);
    if (mention.type === 'place') counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  for (const [key, extra] of adjectives)
    ends.set(
      key,
      [...(ends.get(key) ?? []), ...extra].sort((a, b) => a.first - b.first),
    );
  const mainPlace = [...counts].reduce<[LocalKey, number] | null>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    null,
  );
  const players = new Map([...ends].map(([key, own]) => [key, playerOf(scene.draft.entities.get(key)!, own, capitals)] as const));
  return { scene, adjectives, players, speakers, mainPlace: mainPlace?.[0] ?? null };
}

function playerOf(entity: LocalEntity, ends: readonly End[], capitals: RelationModel['capitals']): Player {
  const words = entity.name.split(/\s+/);
  return {
    entity,
    ends,
    extent: entity.type === 'place' ? hashText(extentOf(entity.surfaces)) : TYPE[entity.type],
    lastWord: hashText(words.at(-1)!),
    firstWord: hashText(words[0]!),
    words: Math.min(4, words.length),
    acronym: /^\p{Lu}{2,5}$/u.test(entity.name),
    capitalOf: entity.type === 'place' ? entity.surfaces.flatMap((name) => capitals.get(name) ?? []) : [],
    roles: entity.roles.map((role) => hashText(role.toLowerCase().split(/\s+/).at(-1)!)),
  };
}

/** Meetings after these add nothing new. */
const MEETINGS = 6;

/** Where two entities meet: pairs of ends in one sentence; failing that, whether `to` stands in the sentence after (-1) or before (1). */
export function meetingsOf(from: Player, to: Player): { readonly meetings: readonly Meeting[]; readonly gap: number } {
  const meetings: Meeting[] = [];
  let gap = 99;
  const fewer = from.ends.length <= to.ends.length ? from : to;
  const more = fewer === from ? to : from;
  let last = -1;
  for (const { sentence } of fewer.ends) {
    if (sentence === last) continue;
    last = sentence;
    const at = firstIn(more.ends, sentence);
    if (more.ends[at]?.sentence === sentence) {
      addMeetings(from, to, sentence, meetings);
      if (meetings.length >= MEETINGS) break;
    }
    if (meetings.length > 0) continue;
    const side = fewer === from ? 1 : -1;
    if (more.ends[firstIn(more.ends, sentence + 1)]?.sentence === sentence + 1) gap = -side;
    else if (more.ends[at - 1]?.sentence === sentence - 1) gap = side;
  }
  return { meetings, gap };
}

function addMeetings(from: Player, to: Player, sentence: number, out: Meeting[]): void {
  for (let i = firstIn(from.ends, sentence); from.ends[i]?.sentence === sentence; i++)
    for (let j = firstIn(to.ends, sentence); to.ends[j]?.sentence === sentence && out.length < MEETINGS; j++)
      out.push({ from: from.ends[i]!, to: to.ends[j]! });
}

/** Index of the first end in that sentence or a later one. */
export function firstIn(ends: readonly End[], sentence: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

const T = templates('pair', [
  'types', 'reach', 'reachWords', 'inside', 'meet', 'gap', 'role', 'roleGap', 'roleReach', 'roleName', 'roles', 'main', 'speaker', 'theirs',
  'ours', 'order', 'capital', 'lies', 'liesWords', 'liesWay', 'liesMain',
]);
const SIDES = ['from', 'to'].map((side) => templates(side, ['last', 'first', 'words', 'acronym']));

/** Fills `out` with features of the two in every sentence they share, and of the two as such; false where they never stand near. */
export function entityPair(cast: Cast, from: Player, to: Player, out: PairFeatures): boolean {
  const { meetings, gap } = meetingsOf(from, to);
  const inside = contains(from.entity, to.entity);
  if (meetings.length === 0 && gap === 99 && !inside) return false;
  out.clear();
  const types = join(TYPE[from.entity.type], TYPE[to.entity.type]);
  const reach = join(from.extent, to.extent);
  out.add1(T.types, types);
  out.add1(T.reach, reach);
  const lies = liesTo(cast, from, to);
  for (const meeting of meetings) {
    pairFeatures(cast.scene, meeting.from, meeting.to, out);
    if (out.between) out.add2(T.reachWords, reach, out.between);
    if (lies && out.between) out.add2(T.liesWords, lies, out.between);
    if (lies && out.orderedWay) out.add2(T.liesWay, lies, out.orderedWay);
  }
  if (lies) {
    out.add2(T.lies, lies, meetings.length > 0 ? 0 : gap);
    if (cast.mainPlace === to.entity.key) out.add2(T.liesMain, lies, Number(meetings.length > 0));
  }
  if (inside) out.add2(T.inside, inside, types);
  if (from.capitalOf.some((name) => to.entity.surfaces.includes(name))) out.add1(T.capital, Number(meetings.length > 0));
  const met = Number(meetings.length > 0);
  out.add1(T.meet, Math.min(3, meetings.length));
  if (!met) out.add2(T.gap, gap, types);
  for (const role of from.roles) {
    out.add1(T.role, role);
    if (!met) {
      out.add2(T.roleGap, role, gap);
      out.add2(T.roleReach, role, reach);
    }
    if (to.entity.type === 'institution') out.add2(T.roleName, role, to.lastWord);
  }
  out.add2(T.roles, Math.min(2, from.roles.length), met);
  if (cast.mainPlace === to.entity.key) out.add2(T.main, met, Number(from.roles.length > 0));
  if (cast.speakers.has(from.entity.key)) out.add(T.speaker);
  out.add1(T.theirs, Math.min(4, to.ends.length));
  out.add1(T.ours, Math.min(4, from.ends.length));
  nameFeatures(from, 0, out);
  nameFeatures(to, 1, out);
  if (from.ends[0] && to.ends[0]) out.add1(T.order, Number(from.ends[0].first < to.ends[0].first));
  return true;
}

/** Inside, but the article names a third place that lies between ("Orlando, Florida, in the United States"). */
const BETWEEN = 4;

/** What the atlas says of how two places lie to one another, both ways; 0 where it knows nothing. */
function liesTo({ scene }: Cast, { entity: from }: Player, { entity: to }: Player): number {
  if (from.type !== 'place' || to.type !== 'place') return 0;
  const { whereabouts } = scene.draft;
  const [one, other] = [whereabouts.get(from.key), whereabouts.get(to.key)];
  const [there, back] = [lie(one, other), lie(other, one)];
  if (there === UNKNOWN && back === UNKNOWN) return 0;
  const between = there === INSIDE && [...whereabouts.values()].some((m) => lie(one, m) === INSIDE && lie(m, other) === INSIDE);
  return 1 + (between ? BETWEEN : there) * 4 + back;
}

function nameFeatures(player: Player, side: number, out: PairFeatures): void {
  const t = SIDES[side]!;
  out.add1(t.last, player.lastWord);
  out.add1(t.first, player.firstWord);
  out.add1(t.words, player.words);
  if (player.acronym) out.add(t.acronym);
}

/** Where in the name of one the name of the other stands ("Volchansk Aggregate Plant"); 0 where nowhere. */
function contains(from: LocalEntity, to: LocalEntity): number {
  for (const outer of from.surfaces)
    for (const inner of to.surfaces) {
      if (inner.length < 3 || outer.length <= inner.length || !outer.includes(inner)) continue;
      if (outer.startsWith(`${inner} `)) return 1;
      if (outer.endsWith(` ${inner}`)) return /\bof (?:the )?$/.test(outer.slice(0, -inner.length)) ? 2 : 3;
      if (outer.includes(` ${inner} `)) return 4;
    }
  return 0;
}
