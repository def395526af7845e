import { besideParticipant } from '../../model/event-label.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/document.ts';
import type { DraftMention } from '../draft.ts';
import { subjectsOf } from '../syntax/arguments.ts';
import type { Node } from '../syntax/parse.ts';
import type { Scene } from '../syntax/scene.ts';
import type { Trigger } from './trigger.ts';

const LONGEST = 64;
/** Heads of what looks like an object and is a measure of time: "returned three years later". */
const TIME = new Set('minute hour day night week weekend month year decade'.split(' '));
/** Heads that mean little without their "of". */
const LIGHT = new Set(
  'number state series kind type form group set pair part half majority plurality share lack act piece round wave member'.split(
    ' ',
  ),
);
/** A label that is longer without it goes without the "of" of an object that means something by itself. */
const FULL = 48;
/** What says of a happening only where it stands in the article. */
const POINTING = new Set('following same such other very aforementioned'.split(' '));

/** The words marked as the trigger: a verb alone, a noun with the nouns before it and the name after "of". */
export function triggerSpan(
  scene: Scene,
  { at, node, verb }: Trigger,
): Span & { first: number; last: number } {
  const { tokens } = scene.draft.document;
  let first = at;
  let last = at + 1;
  if (!verb) {
    while (first > node.first && tokens[first - 1]!.pos === 'NOUN' && !scene.mentionAt[first - 1]) first--;
    const of = ofPhrase(scene, node, at);
    if (of) last = of.last;
  }
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last };
}

/** "of Volchansk", "of the city": a phrase right after the noun that refers to an entity. */
function ofPhrase(scene: Scene, node: Node, at: number): Node | null {
  if (at !== node.head || scene.draft.document.tokens[at + 1]?.lower !== 'of') return null;
  const of = scene.children[node.index]!.find((c) => c.label === 'prep:of' && c.first === at + 2);
  return of && scene.mentionAt[of.head] ? of : null;
}

/** Names of what a happening is surely tied to; null where there is none. */
export interface Surroundings {
  readonly place: string | null;
  readonly participant: string | null;
}

/**
 * A short label made of the article's words: "liberation of Volchansk", "Putin visited a command center". One that names
 * nothing takes the name of the place where it surely happened, else of who surely took part: "war in Donbass", "exit (Sanders)".
 */
export function eventLabel(
  scene: Scene,
  group: readonly Trigger[],
  { place, participant }: Surroundings,
): string {
  const best = [...group].sort((a, b) => fullness(scene, b) - fullness(scene, a) || a.at - b.at)[0]!;
  const own = shortened(best.verb ? verbLabel(scene, best) : nounLabel(scene, best));
  if (/\p{Lu}/u.test(own)) return own;
  if (place !== null) return `${own} in ${place}`;
  return participant === null ? own : besideParticipant(own, participant);
}

function shortened(label: string): string {
  return label.length <= LONGEST
    ? label
    : label.slice(0, LONGEST).replace(/(?:\s+(?:an?|and|as|by|for|in|of|on|the|to|with))*\s+\S*$/, '');
}

function fullness(scene: Scene, trigger: Trigger): number {
  const tied = trigger.agents.length + trigger.targets.length > 0 ? 1 : 0;
  return trigger.score + tied + (!trigger.verb && ofPhrase(scene, trigger.node, trigger.at) ? 1 : 0);
}

/** Of a person told by the given name alone the whole name, of anything else the words that stand here. */
function nameOf(scene: Scene, { surface, type, entity }: DraftMention): string {
  const whole = scene.draft.entities.get(entity)?.name ?? surface;
  return type === 'person' && whole.startsWith(`${surface} `) ? whole : surface;
}

function text(scene: Scene, first: number, last: number): string {
  const { tokens, text } = scene.draft.document;
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' ');
}

/** The name of the entity a node refers to, else its own words without the article. */
function refer(scene: Scene, node: Node): string {
  const mention = scene.mentionAt[node.head];
  const entity = mention && scene.draft.entities.get(mention.entity);
  if (entity && (mention.level !== 'name' || mention.type === 'person'))
    return mention.level === 'name' ? nameOf(scene, mention) : entity.name;
  const { tokens } = scene.draft.document;
  const first =
    /^(the|a|an)$/.test(tokens[node.first]!.lower) && node.first < node.head ? node.first + 1 : node.first;
  return text(scene, first, node.last);
}

function nounLabel(scene: Scene, { at, node }: Trigger): string {
  const { tokens } = scene.draft.document;
  let first = node.first;
  while (first < at && (/^(?:DET|PRON)$/.test(tokens[first]!.pos) || POINTING.has(tokens[first]!.lower)))
    first++;
  const core = text(scene, first, at + 1);
  const children = scene.children[node.index]!;
  const of = children.find((c) => c.label === 'prep:of' && c.first > at);
  if (of) return `${core} of ${refer(scene, of)}`;
  const owner = children.find((c) => c.label === 'poss');
  if (owner && scene.mentionAt[owner.head]) return `${refer(scene, owner)}’s ${core}`;
  const after = children.find(
    (c) =>
      /^prep:(in|on|at|with|against|near|to|by|between)$/.test(c.label) &&
      c.first > at &&
      scene.mentionAt[c.head],
  );
  if (!after) return core;
  const preposition = after.label.slice(5);
  const second = preposition === 'between' && scene.children[after.index]!.find((c) => c.label === 'conj');
  return `${core} ${preposition} ${refer(scene, after)}${second ? ` and ${refer(scene, second)}` : ''}`;
}

/** False for "it" and "them" of which nobody knows what they stand for. */
function tellsWhat(scene: Scene, { head }: Node): boolean {
  return scene.draft.document.tokens[head]!.pos !== 'PRON' || Boolean(scene.mentionAt[head]);
}

/** An object without the measure of time that the parse has taken into it: "her bid last week"; null where nothing else is left. */
function withoutTime(scene: Scene, object: Node): Node | null {
  const { tokens } = scene.draft.document;
  if (scene.mentionAt[object.head] || !TIME.has(tokens[object.head]!.lemma)) return object;
  if (ofWhat(scene, object, 0)) return object;
  for (let i = object.head; i > object.first; i--)
    if (
      (tokens[i]!.pos === 'NUM' || /^(?:last|next|this|that|few|several)$/.test(tokens[i]!.lower)) &&
      isNoun(tokens[i - 1]!)
    )
      return { ...object, last: i, head: i - 1 };
  return null;
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** The first subject, or the person whom it only describes: "US singer and lyricist Robert Hunter died". */
function doerOf(subjects: readonly DraftMention[]): DraftMention | undefined {
  const [first] = subjects;
  return first?.type === 'place'
    ? (subjects.find((s) => s.type === 'person' && s.level === 'name') ?? first)
    : first;
}

function verbLabel(scene: Scene, { at, node }: Trigger): string {
  const subject = doerOf(subjectsOf(scene, node));
  const entity = subject && scene.draft.entities.get(subject.entity);
  const own = scene.children[node.index]!.find((c) => /^subj/.test(c.label));
  const { tokens } = scene.draft.document;
  const who = entity
    ? subject.level === 'name'
      ? nameOf(scene, subject)
      : entity.name
    : own && tellsWhat(scene, own)
      ? refer(scene, own)
      : '';
  const told = scene.children[node.index]!.find((c) => c.label === 'obj' && tellsWhat(scene, c));
  const object = told && withoutTime(scene, told);
  const where = object
    ? null
    : scene.children[node.index]!.find((c) => /^(prep:|by$)/.test(c.label) && scene.mentionAt[c.head]);
  const what = object
    ? subject && scene.mentionAt[object.head]?.entity === subject.entity
      ? text(scene, object.first, object.last)
      : refer(scene, object)
    : where
      ? `${where.label.replace('prep:', '')} ${refer(scene, where)}`
      : '';
  const short = [who, tokens[at]!.text, what].filter(Boolean).join(' ');
  return `${short}${object ? outcome(scene, node, object) || ofWhat(scene, object, FULL - short.length) : ''}`;
}

/** The "of" of an object where `room` has it or the object means nothing without: "declared a state of emergency". */
function ofWhat(scene: Scene, object: Node, room: number): string {
  if (scene.mentionAt[object.head]) return '';
  const of = scene.children[object.index]!.find((c) => c.label === 'prep:of' && c.first <= object.last + 1);
  const words = of ? ` of ${refer(scene, of)}` : '';
  const { lemma } = scene.draft.document.tokens[object.head]!;
  return words.length <= room || LIGHT.has(lemma) || TIME.has(lemma) ? words : '';
}

/** What the object is made into or taken for: "turned Volchansk into a fortress". */
function outcome(scene: Scene, verb: Node, object: Node): string {
  const next = scene.children[verb.index]!.concat(scene.children[object.index]!).find(
    (c) => /^prep:(?:into|as)$/.test(c.label) && c.first === object.last + 1,
  );
  return next ? ` ${next.label.slice(5)} ${text(scene, next.first, next.last)}` : '';
}
