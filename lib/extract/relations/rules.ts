import type { LocalKey } from '../../model/ids.ts';
import type { DraftMention } from '../draft.ts';
import { after, mentionsUnder, subjectsOf } from '../syntax/arguments.ts';
import { endOf, nodeOf } from '../syntax/pair-features.ts';
import type { End } from '../syntax/pair-features.ts';
import type { Node } from '../syntax/parse.ts';
import type { Scene } from '../syntax/scene.ts';
import type { PairType } from './model.ts';
import { namesAt } from './name-list.ts';

/** A relation that one turn of phrase states by itself. */
export interface Stated {
  readonly type: PairType;
  readonly from: LocalKey;
  readonly to: LocalKey;
  readonly ends: { readonly from: End; readonly to: End };
}

const PART =
  /^(part|unit|branch|arm|division|subsidiary|department|wing|organ|section|affiliate|agency|faculty|brigade|committee)$/;
const TOWN =
  /^(town|city|village|community|settlement|municipality|district|suburb|capital|port|county|province|region|island|area|neighbourhood|neighborhood|territory|state|commonwealth)$/;
const OF = after('of');
const WITHIN = after('in of');
const TELLING = /^(tell|inform)$/;
const TALKING = /^(speak|talk)$/;

/** Relations stated outright: "A of the B", "told B", "speaking to B", "in an interview with B", "plants in B such as the B Plant". */
export function statedRelations(scene: Scene): Stated[] {
  const out: Stated[] = [];
  const add = (type: PairType, from: DraftMention | undefined, to: DraftMention | undefined) => {
    if (from && to && from.entity !== to.entity)
      out.push({ type, from: from.entity, to: to.entity, ends: { from: endOf(from), to: endOf(to) } });
  };
  for (const mention of scene.draft.mentions) {
    if (mention.type === 'place' && mention.level === 'name')
      for (const holder of holdersOf(scene, mention)) add('located-in', mention, holder);
    if (mention.type === 'person') add('origin', mention, homeOf(scene, mention));
    if (mention.type === 'institution' && mention.level === 'name') {
      add('part-of', mention, wholeOf(scene, mention));
      add('spoke-to', speakerTo(scene, mention), mention);
      add('located-in', mention, namedPlace(scene, mention) ?? baseOf(scene, mention));
    }
  }
  return out;
}

/** The institution an institution's name is followed by with "of", or owned by with "'s". */
function wholeOf(scene: Scene, mention: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  const node = nodeOf(scene, endOf(mention));
  if (!node) return undefined;
  const next =
    tokens[mention.last]?.lower === 'of'
      ? mention.last + (tokens[mention.last + 1]?.lower === 'the' ? 2 : 1)
      : -1;
  if (next >= 0) return institutionAt(scene, next);
  const noun = scene.children[node.index]!.find(
    (c) => c.label === 'appos' && PART.test(tokens[c.head]!.lemma),
  );
  return (
    noun &&
    mentionsUnder(scene, noun, OF).find((m) => m.type === 'institution' && m.level === 'name')
  );
}

function institutionAt(scene: Scene, at: number): DraftMention | undefined {
  const mention = scene.mentionAt[at];
  return mention?.type === 'institution' && mention.level === 'name' && mention.first === at
    ? mention
    : undefined;
}

/** Who tells an outlet something: subject of "told", "speaking to", "said in an interview with". */
function speakerTo(scene: Scene, mention: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  let at = mention.first - 1;
  if (/^(the|news|agency)$/.test(tokens[at]?.lower ?? '')) at--;
  const verbAt = /^(to|with)$/.test(tokens[at]?.lower ?? '') ? at - 1 : at;
  const word = tokens[verbAt];
  if (!word || word.sentence !== mention.sentence) return undefined;
  const talk = at !== verbAt && (TALKING.test(word.lemma) || word.lower === 'interview');
  if (!talk && !(at === verbAt && TELLING.test(word.lemma))) return undefined;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[verbAt]!];
  if (!node) return undefined;
  return personBy(scene, node, verbAt);
}

/** The subject of the verb; of the next verb after a participle that opens the sentence; else the last person before it. */
function personBy(scene: Scene, node: Node, at: number): DraftMention | undefined {
  const person = (m: DraftMention) => m.type === 'person';
  const verb = node.kind === 'verb' ? node : scene.syntax.nodes[node.governor];
  const own = verb?.kind === 'verb' ? subjectsOf(scene, verb).find(person) : undefined;
  if (own) return own;
  const here = (scene.mentionsIn.get(scene.draft.document.tokens[at]!.sentence) ?? []).filter(person);
  return here.filter((m) => m.first < at).at(-1) ?? here.find((m) => m.first > at);
}

/** The places right after "in" that a place's name is followed by ("Lima in Peru", "the Alps in France and Italy"). */
function holdersOf(scene: Scene, mention: DraftMention): readonly (DraftMention | undefined)[] {
  if (scene.draft.document.tokens[mention.last]?.lower !== 'in') return [townIn(scene, mention)];
  const states = namesAt(scene, mention.last + 1);
  const all = states.every(({ entity }) => scene.draft.whereabouts.get(entity)?.sovereign);
  return states.length > 1 && all ? states : [placeAt(scene, mention.last + 1)];
}

/** The place that another one is said to be a town in, or a territory of. */
function townIn(scene: Scene, mention: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  const node = nodeOf(scene, endOf(mention));
  const verb = node && node.label === 'subj' ? scene.syntax.nodes[node.governor] : undefined;
  if (!verb || tokens[verb.head]!.lemma !== 'be') return undefined;
  const kind = scene.children[verb.index]!.find((c) => c.label === 'obj' && TOWN.test(tokens[c.head]!.lemma));
  return (
    kind && mentionsUnder(scene, kind, WITHIN).find((m) => m.type === 'place' && m.level === 'name')
  );
}

function placeAt(scene: Scene, at: number): DraftMention | undefined {
  const first = scene.draft.document.tokens[at]?.lower === 'the' ? at + 1 : at;
  const mention = scene.mentionAt[first];
  return mention?.type === 'place' && mention.level === 'name' && mention.first === first
    ? mention
    : undefined;
}

/** Where a person is said to come from: "Roe, from Lima", "was born in Lima". */
function homeOf(scene: Scene, mention: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  if (mention.level === 'name') {
    const after = tokens[mention.last]?.text === ',' ? mention.last + 1 : mention.last;
    if (tokens[after]?.lower === 'from') return placeAt(scene, after + 1);
  }
  const node = nodeOf(scene, endOf(mention));
  const verb = node && /^subj/.test(node.label) ? scene.syntax.nodes[node.governor] : undefined;
  if (!verb || tokens[verb.head]!.lower !== 'born') return undefined;
  return tokens[verb.last]?.lower === 'in' ? placeAt(scene, verb.last + 1) : undefined;
}

/** The place whose name opens an institution's, where the same sentence puts things "in" that place. */
function namedPlace(scene: Scene, mention: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  return (scene.mentionsIn.get(mention.sentence) ?? []).find(
    (m) =>
      m.type === 'place' &&
      m.level === 'name' &&
      mention.surface.startsWith(`${m.surface} `) &&
      /^(in|at|near)$/.test(tokens[m.first - 1]?.lower ?? ''),
  );
}

/** "Virginia-based Bell Corporation". */
function baseOf(scene: Scene, { first }: DraftMention): DraftMention | undefined {
  const { tokens } = scene.draft.document;
  if (tokens[first - 1]?.lower !== 'based' || tokens[first - 2]?.text !== '-') return undefined;
  const mention = scene.mentionAt[first - 3];
  return mention?.type === 'place' && mention.level === 'name' ? mention : undefined;
}
