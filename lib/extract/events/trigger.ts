import type { LocalKey } from '../../model/ids.ts';
import type { DraftMention } from '../draft.ts';
import { after, DOER, mentionsOf, mentionsUnder, OBJECT, OWNER, subjectsOf, supportVerb } from '../syntax/arguments.ts';
import { lookUp } from '../syntax/lexicon.ts';
import type { Node } from '../syntax/parse.ts';
import type { Scene } from '../syntax/scene.ts';
import { joiningKind } from './kinds.ts';

/** A word that tells a happening, with those the grammar ties to it. */
export interface Trigger {
  /** Index of the head token. */
  readonly at: number;
  readonly node: Node;
  readonly verb: boolean;
  readonly score: number;
  /** Told by a rule that seldom errs: kept whatever the models say. */
  readonly certain: boolean;
  readonly family: string;
  readonly kind: string;
  readonly agents: readonly LocalKey[];
  readonly targets: readonly LocalKey[];
  readonly places: readonly LocalKey[];
  /** "second", "another": tells it apart from others of its kind. */
  readonly ordinal: string | null;
  readonly definite: boolean;
}

const ORDINALS = new Set(
  'first second third fourth fifth sixth another new last final subsequent earlier previous next'.split(' '),
);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);
/** Kinds whose noun's "of" and possessive name what is acted on ("Putin's visit", but "Volchansk's liberation"). */
const PATIENT =
  /^(death|takeover|arrest|sentence|fire|theft|convict|indict|elect|vote|appoint|nominate|dismiss|impeach)$/;

const AROUND_VERB = after('in at near on into from to of');
const AROUND_NOUN = after('in at near of to');
const ON = after('on against into');
const OF = after('of');
const BY: ReadonlySet<string> = new Set(['by', 'prep:by']);

export function readTrigger(scene: Scene, at: number, score: number, certain = false): Trigger {
  const { tokens } = scene.draft.document;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  const verb = node.kind === 'verb';
  const { family } = lookUp(scene.lexicon, verb, tokens[at]!.lemma);
  const kind = joiningKind(family);
  const words = tokens.slice(node.first, at);
  return {
    at,
    node,
    verb,
    score,
    certain,
    family,
    kind,
    ...(verb ? verbArguments(scene, node) : nounArguments(scene, node, kind)),
    ordinal: words.find((t) => ORDINALS.has(t.lower))?.lower ?? null,
    definite:
      words.some((t) => DEFINITE.has(t.lower)) ||
      scene.children[node.index]!.some((c) => c.label === 'poss'),
  };
}

type Arguments = Pick<Trigger, 'agents' | 'targets' | 'places'>;

function keys(mentions: readonly DraftMention[], place = false): LocalKey[] {
  const out: LocalKey[] = [];
  for (const { type, entity } of mentions) if ((!place || type === 'place') && !out.includes(entity)) out.push(entity);
  return out;
}

function verbArguments(scene: Scene, node: Node): Arguments {
  const subjects = keys(subjectsOf(scene, node));
  const objects = keys(mentionsUnder(scene, node, OBJECT));
  const by = keys(mentionsUnder(scene, node, DOER));
  const places = keys(mentionsUnder(scene, node, AROUND_VERB), true);
  return node.passive
    ? { agents: by, targets: subjects, places }
    : { agents: subjects, targets: objects, places };
}

function nounArguments(scene: Scene, node: Node, kind: string): Arguments {
  const of = keys(mentionsUnder(scene, node, OF));
  const by = keys(mentionsUnder(scene, node, BY));
  const poss = keys(mentionsUnder(scene, node, OWNER));
  const on = keys(mentionsUnder(scene, node, ON));
  const places = keys(mentionsUnder(scene, node, AROUND_NOUN), true);
  const attributes = keys(mentionsOf(scene, { ...node, index: node.index }, 3));
  const support = supportVerb(scene, node);
  const subjects = support && node.label === 'obj' ? keys(subjectsOf(scene, support)) : [];
  if (PATIENT.test(kind))
    return { agents: [...by, ...subjects], targets: [...of, ...poss, ...attributes], places };
  return { agents: [...poss, ...by, ...subjects, ...of], targets: [...on, ...attributes], places };
}
