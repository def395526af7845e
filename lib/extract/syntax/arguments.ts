import type { DraftMention } from '../draft.ts';
import type { Node } from './parse.ts';
import type { Scene } from './scene.ts';

/** Mentions inside a noun phrase and those of its conjuncts and appositions, in order. */
export function mentionsOf(scene: Scene, node: Node, depth = 0): DraftMention[] {
  const out: DraftMention[] = [];
  collect(scene, node, depth, out);
  return out;
}

function collect(scene: Scene, node: Node, depth: number, out: DraftMention[]): void {
  let last: DraftMention | undefined;
  for (let i = node.first; i < node.last; i++) {
    const mention = scene.mentionAt[i];
    if (mention && last !== mention) out.push((last = mention));
  }
  if (depth < 3)
    for (const child of scene.children[node.index]!)
      if (child.label === 'conj' || child.label === 'appos') collect(scene, child, depth + 1, out);
}

/** Mentions of the nodes that hang on `node` by one of these labels. */
export function mentionsUnder(scene: Scene, node: Node, labels: ReadonlySet<string>): DraftMention[] {
  const out: DraftMention[] = [];
  for (const child of scene.children[node.index]!) if (labels.has(child.label)) collect(scene, child, 0, out);
  return out;
}

/** The labels of a subject, of an object, of the doer in a passive clause, of an owner. */
export const SUBJECT: ReadonlySet<string> = new Set(['subj', 'subj-pass']);
export const OBJECT: ReadonlySet<string> = new Set(['obj']);
export const DOER: ReadonlySet<string> = new Set(['by']);
export const OWNER: ReadonlySet<string> = new Set(['poss']);

/** The labels of phrases after one of these prepositions, given between spaces. */
export function after(prepositions: string): ReadonlySet<string> {
  return new Set(prepositions.split(' ').map((word) => `prep:${word}`));
}

/** The verb a noun phrase is subject or object of, and how; for "held a meeting" the meeting's "held". */
export function supportVerb(scene: Scene, node: Node): Node | null {
  if (node.kind !== 'noun' || node.governor < 0 || !(SUBJECT.has(node.label) || OBJECT.has(node.label))) return null;
  return scene.syntax.nodes[node.governor]!;
}

/** Subject mentions of a verb group; inherited over "and", "to …" and participles, and from the noun a relative clause is about. */
export function subjectsOf(scene: Scene, verb: Node, depth = 0): DraftMention[] {
  const own = [...mentionsUnder(scene, verb, SUBJECT), ...titled(scene, verb)];
  const silent = scene.children[verb.index]!.some((c) => SUBJECT.has(c.label));
  if (own.length > 0 || silent || depth > 3 || verb.governor < 0) return own;
  const governor = scene.syntax.nodes[verb.governor]!;
  if (/^(rel|part)/.test(verb.label))
    return governor.kind === 'noun' ? mentionsOf(scene, governor) : subjectsOf(scene, governor, depth + 1);
  if (/^(conj|xcomp|adv)/.test(verb.label))
    return governor.kind === 'verb' ? subjectsOf(scene, governor, depth + 1) : [];
  return [];
}

/** The person at the end of a title that runs up to the verb: "Chief of the General Staff of the Army Jane Roe said". */
function titled(scene: Scene, verb: Node): DraftMention[] {
  const mention = scene.mentionAt[verb.first - 1];
  if (mention?.type !== 'person' || mention.level !== 'name') return [];
  let node = scene.syntax.nodes[scene.syntax.nodeAt[verb.first - 1]!];
  for (let steps = 0; node && node.label === 'prep:of' && steps < 4; steps++)
    node = scene.syntax.nodes[node.governor];
  const isSubject =
    node !== undefined &&
    node.governor === verb.index &&
    SUBJECT.has(node.label) &&
    node.last < mention.first;
  return isSubject ? [mention] : [];
}
