import type { LocalKey } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { LocalEntity } from '../../model/reading.ts';
import { endOf, pairFeatures } from '../syntax/pair-features.ts';
import type { End } from '../syntax/pair-features.ts';
import { extentOf } from '../syntax/world.ts';
import type { Scene } from '../syntax/scene.ts';

/** What an article shows of its entities, looked up once for all pairs. */
export interface Cast {
  readonly scene: Scene;
  /** In order of the text; places include the adjectives of their country. */
  readonly ends: ReadonlyMap<LocalKey, readonly End[]>;
  /** The same by sentence. */
  readonly bySentence: ReadonlyMap<LocalKey, ReadonlyMap<number, readonly End[]>>;
  /** Entities that the article gives statements to. */
  readonly speakers: ReadonlySet<LocalKey>;
  /** The place with most mentions. */
  readonly mainPlace: LocalKey | null;
}

export interface EntityPair {
  /** Features of the two in every sentence they share, and of the two as such. */
  readonly features: string[];
  /** By shared sentence pair, for choosing the evidence. */
  readonly meetings: readonly {
    readonly from: End;
    readonly to: End;
    readonly features: readonly string[];
  }[];
}

/** The sentence that shows a relation, and the two ends in it where it holds both. */
export interface Where {
  readonly meeting: EntityPair['meetings'][number] | null;
  readonly span: Span & { readonly sentence: number };
}

export function assemble(
  scene: Scene,
  demonyms: ReadonlyMap<LocalKey, readonly End[]>,
  speakers: ReadonlySet<LocalKey>,
): Cast {
  const ends = new Map<LocalKey, End[]>();
  const counts = new Map<LocalKey, number>();
  for (const mention of scene.draft.mentions) {
    const own = ends.get(mention.entity);
    if (own) own.push(endOf(mention));
    else ends.set(mention.entity, [endOf(mention)]);
    if (mention.type === 'place') counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  }
  for (const [key, extra] of demonyms)
    ends.set(
      key,
      [...(ends.get(key) ?? []), ...extra].sort((a, b) => a.first - b.first),
    );
  const mainPlace = [...counts].reduce<[LocalKey, number] | null>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    null,
  );
  const bySentence = new Map(
    [...ends].map(([key, own]) => [key, Map.groupBy(own, (end) => end.sentence)] as const),
  );
  return { scene, ends, bySentence, speakers, mainPlace: mainPlace?.[0] ?? null };
}

/** Sentences after these add nothing new. */
const MEETINGS = 6;

/** Null where the two never stand in one sentence or next to each other. */
export function entityPair(cast: Cast, from: LocalEntity, to: LocalEntity): EntityPair | null {
  const [ours, theirs] = [cast.ends.get(from.key) ?? [], cast.ends.get(to.key) ?? []];
  const features = new Set<string>([`types:${from.type}:${to.type}`]);
  const meetings: { from: End; to: End; features: string[] }[] = [];
  const there = cast.bySentence.get(to.key) ?? new Map<number, readonly End[]>();
  let gap = 99;
  for (const [sentence, here] of cast.bySentence.get(from.key) ?? []) {
    for (const a of here)
      for (const b of there.get(sentence) ?? []) {
        if (meetings.length >= MEETINGS) continue;
        const own = pairFeatures(cast.scene, a, b);
        meetings.push({ from: a, to: b, features: own });
        for (const f of own) features.add(f);
      }
    if (there.has(sentence + 1)) gap = -1;
    else if (there.has(sentence - 1)) gap = 1;
  }
  const geo = `${from.type === 'place' ? extentOf(from.surfaces) : from.type}>${to.type === 'place' ? extentOf(to.surfaces) : to.type}`;
  features.add(`geo:${geo}`);
  for (const { features: own } of meetings)
    for (const feature of own) if (feature.startsWith('w:')) features.add(`geo:${geo}:${feature}`);
  const inside = contains(from, to);

  if (meetings.length === 0 && Math.abs(gap) > 1 && !inside) return null;
  if (inside) features.add(`inside:${inside}:${from.type}`);
  features.add(`meet:${Math.min(3, meetings.length)}`);
  if (meetings.length === 0) features.add(`gap:${gap}:${from.type}:${to.type}`);
  for (const role of from.roles) {
    const last = role.toLowerCase().split(/\s+/).at(-1)!;
    features.add(`role:${last}`);
    if (meetings.length === 0) features.add(`rolegap:${last}:${gap}`).add(`rolegeo:${last}:${geo}`);
    if (to.type === 'institution') features.add(`rolename:${last}:${to.name.split(' ').at(-1)}`);
  }
  features.add(`roles:${Math.min(2, from.roles.length)}:${meetings.length > 0}`);
  if (cast.mainPlace === to.key) features.add(`main:${meetings.length > 0}:${from.roles.length > 0}`);
  if (cast.speakers.has(from.key)) features.add('speaker');
  features.add(`many:${Math.min(4, theirs.length)}`).add(`ours:${Math.min(4, ours.length)}`);
  for (const [name, entity] of [
    ['f', from],
    ['t', to],
  ] as const) {
    const words = entity.name.split(/\s+/);
    features
      .add(`${name}w:${words.at(-1)}`)
      .add(`${name}w0:${words[0]}`)
      .add(`${name}len:${Math.min(4, words.length)}`);
    if (/^\p{Lu}{2,5}$/u.test(entity.name)) features.add(`${name}acronym`);
  }
  if (ours[0] && theirs[0]) features.add(`order:${ours[0].first < theirs[0].first}`);
  return { features: [...features], meetings };
}

/** "whole" or "start" where the name of one holds the name of the other ("Volchansk Aggregate Plant"). */
function contains(from: LocalEntity, to: LocalEntity): string | null {
  for (const outer of from.surfaces)
    for (const inner of to.surfaces) {
      if (inner.length < 3 || outer.length <= inner.length) continue;
      if (outer.startsWith(`${inner} `)) return 'start';
      if (outer.endsWith(` ${inner}`))
        return /\bof (?:the )?$/.test(outer.slice(0, -inner.length)) ? 'of' : 'end';
      if (outer.includes(` ${inner} `)) return 'middle';
    }
  return null;
}
