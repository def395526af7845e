import type { Span } from '../../model/span.ts';
import type { EntityType } from '../../model/entity-type.ts';
import type { MentionLevel } from '../../model/mention.ts';
import type { DraftMention } from '../draft.ts';
import { hashText, join } from '../names/hash.ts';
import { FeatureList } from './feature-list.ts';
import { lookUp } from './lexicon.ts';
import type { Node } from './parse.ts';
import { pathBetween } from './path.ts';
import type { Scene } from './scene.ts';

/** Words [first, last) of one sentence that refer to one end of a possible relation. */
export interface End extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Hash of "person:name", "place:pronoun", "v", … */
  readonly kind: number;
}

const LEVELS: readonly MentionLevel[] = ['name', 'description', 'pronoun', 'trigger'];

/** Hashes of entity types, for features. */
export const TYPE: Readonly<Record<EntityType, number>> = {
  person: hashText('person'),
  institution: hashText('institution'),
  place: hashText('place'),
  event: hashText('event'),
};
/** Hashes of the levels of mentions. */
export const LEVEL = Object.fromEntries(LEVELS.map((level) => [level, hashText(level)])) as Readonly<Record<MentionLevel, number>>;

export function endOf({ start, end, first, last, sentence, type, level }: DraftMention): End {
  return { start, end, first, last, sentence, kind: join(TYPE[type], LEVEL[level]) };
}

/** The node an end heads, or stands in. */
export function nodeOf(scene: Scene, { first, last }: Pick<End, 'first' | 'last'>): Node | null {
  const index = scene.syntax.nodeAt[last - 1]!;
  return scene.syntax.nodes[index >= 0 ? index : scene.syntax.nodeAt[first]!] ?? null;
}

/** Features of pairs of ends; the last pair's most telling ones stay at hand to be joined with more. */
export class PairFeatures extends FeatureList {
  /** The way through the parse, with all prepositions alike: as such, and with the order of the ends. */
  way = 0;
  orderedWay = 0;
  /** How the first end hangs on its governor, and the word before it. */
  label = 0;
  before = 0;
  /** All words between the two; 0 where they stand far apart. */
  between = 0;
}

const T = {
  kinds: hashText('k'), order: hashText('order'), distance: hashText('d'), labels: hashText('p'), way: hashText('q'),
  wayKinds: hashText('qk'), top: hashText('top'), length: hashText('pl'), between: hashText('b'), betweenClass: hashText('bc'),
  words: hashText('w'), firstBetween: hashText('b1'), lastBetween: hashText('bl'), mentions: hashText('m'), verbs: hashText('v'),
  both: hashText('vm'), leftBefore: hashText('lb'), rightAfter: hashText('ra'), rightAfter2: hashText('ra2'), fromBefore: hashText('fb'),
  fromBefore2: hashText('fb2'), toBefore: hashText('tb'), fromAfter: hashText('fa'), toAfter: hashText('ta'),
};
const NO_PATH = hashText('p:none');
/** Templates of what is told of the first end and of the second. */
const SIDES = ['f', 't'].map((side) => ({
  label: hashText(`${side}n`), governor: hashText(`${side}g`), title: hashText(`${side}t`), head: hashText(`${side}h`), apposed: hashText(`${side}a`),
}));
/** Farther apart than this, the words between tell nothing. */
const FAR = 12;

function steps(distance: number): number {
  if (distance < 4) return distance;
  return distance < 7 ? 4 : distance < 12 ? 7 : distance < 20 ? 12 : 20;
}

/** Adds the features of two ends that stand in one sentence: order, distance, words between and around, the way through the parse. */
export function pairFeatures(scene: Scene, from: End, to: End, out: PairFeatures): void {
  const forward = from.first <= to.first;
  const left = forward ? from : to;
  const right = forward ? to : from;
  const order = forward ? 1 : 2;
  const gap = right.first - left.last;
  const kinds = join(from.kind, to.kind);
  out.add1(T.kinds, kinds);
  out.add1(T.order, order);
  out.add2(T.distance, order, gap < 0 ? -1 : steps(gap));
  const nodes = [nodeOf(scene, from), nodeOf(scene, to)] as const;
  const path = pathBetween(scene, nodes[0]?.index ?? -1, nodes[1]?.index ?? -1);
  out.way = out.orderedWay = 0;
  if (path) {
    out.way = join(T.way, path.plain);
    out.orderedWay = join(out.way, order);
    out.add1(T.labels, path.labels);
    out.add(out.way);
    out.add(out.orderedWay);
    out.add2(T.wayKinds, path.plain, kinds);
    out.add2(T.top, path.plain, scene.lemmas[path.top.head]!);
    out.add1(T.length, path.length);
  } else out.add(NO_PATH);
  wordsBetween(scene, left.last, right.first, order, out);
  const { outer } = scene;
  const word = (at: number) => outer[at] ?? 0;
  out.before = join(T.fromBefore, word(from.first - 1));
  out.add2(T.leftBefore, order, word(left.first - 1));
  out.add2(T.rightAfter, order, word(right.last));
  out.add(out.before);
  out.add2(T.fromBefore2, word(from.first - 2), word(from.first - 1));
  out.add1(T.toBefore, word(to.first - 1));
  out.add3(T.rightAfter2, order, word(right.last), word(right.last + 1));
  out.add1(T.fromAfter, word(from.last));
  out.add1(T.toAfter, word(to.last));
  out.label = 0;
  endFeatures(scene, from, nodes[0], 0, out);
  endFeatures(scene, to, nodes[1], 1, out);
}

function wordsBetween(scene: Scene, first: number, last: number, order: number, out: PairFeatures): void {
  const { tokens } = scene.draft.document;
  const gap = last - first;
  let all = join(T.words, order);
  let mentions = 0;
  let verbs = 0;
  for (let i = Math.max(first, 0); i < last; i++) {
    const token = tokens[i]!;
    if (scene.mentionAt[i]?.first === i) mentions++;
    if (token.pos === 'VERB') verbs++;
    if (gap > FAR) continue;
    all = join(all, scene.outer[i]!);
    out.add2(T.between, order, scene.outer[i]!);
    if (token.pos !== 'NOUN') continue;
    const { classHashes } = lookUp(scene.lexicon, false, token.lemma);
    for (let c = 0; c < classHashes.length && c < 2; c++) out.add2(T.betweenClass, order, classHashes[c]!);
  }
  out.between = gap >= 0 && gap <= 5 ? all : 0;
  if (out.between) out.add(out.between);
  if (gap > 0 && gap <= 8) {
    out.add2(T.firstBetween, order, scene.outer[first]!);
    out.add2(T.lastBetween, order, scene.outer[last - 1]!);
  }
  out.add2(T.mentions, order, Math.min(mentions, 4));
  out.add2(T.verbs, order, Math.min(verbs, 3));
  out.add3(T.both, order, Math.min(verbs, 3), Math.min(mentions, 2));
}

function endFeatures(scene: Scene, end: End, node: Node | null, side: number, out: PairFeatures): void {
  if (!node) return;
  const { tokens } = scene.draft.document;
  const t = SIDES[side]!;
  const label = join(t.label, scene.labels[node.index]!);
  if (side === 0) out.label = label;
  out.add(label);
  out.add2(t.governor, scene.labels[node.index]!, node.governor < 0 ? 0 : scene.lemmas[scene.syntax.nodes[node.governor]!.head]!);
  for (let i = node.first; i < end.first; i++) {
    const { pos } = tokens[i]!;
    if (pos !== 'NOUN' && pos !== 'PROPN') continue;
    const mention = scene.mentionAt[i];
    out.add1(t.title, mention ? TYPE[mention.type] : scene.lemmas[i]!);
  }
  if (node.head >= end.last) out.add1(t.head, scene.lemmas[node.head]!);
  for (const child of scene.children[node.index]!) if (child.label === 'appos') out.add1(t.apposed, scene.lemmas[child.head]!);
}
