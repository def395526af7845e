import { mentionsOf } from '../syntax/arguments.ts';
import { templates } from '../syntax/feature-list.ts';
import type { FeatureList } from '../syntax/feature-list.ts';
import { firstClass, lookUp } from '../syntax/lexicon.ts';
import { TYPE } from '../syntax/pair-features.ts';
import type { Node } from '../syntax/parse.ts';
import type { Scene } from '../syntax/scene.ts';

const T = templates('noun', [
  'number', 'classNumber', 'place', 'headLemma', 'headClass', 'owner', 'ownerClass', 'determiner', 'attribute',
  'attributeClass', 'modifier', 'nounChild', 'nounChildType', 'nounChildClass',
]);

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'NUM']);

/** What a noun phrase and those that hang on it say of its noun at `at` as a trigger; `cls` is its kind of happening or class. */
export function nounFeatures(scene: Scene, node: Node, at: number, cls: number, out: FeatureList): void {
  const { tokens } = scene.draft.document;
  const token = tokens[at]!;
  const number = token.lower === token.lemma ? 1 : 2;
  const first = tokens[node.first]!;
  out.add1(T.number, number);
  out.add2(T.classNumber, cls, number);
  out.add1(T.place, at === node.head ? 1 : 2);
  if (at !== node.head) {
    out.add1(T.headLemma, scene.lemmas[node.head]!);
    out.add1(T.headClass, firstClass(lookUp(scene.lexicon, false, tokens[node.head]!.lemma)));
  }
  const children = scene.children[node.index]!;
  let owned = false;
  for (const child of children) {
    if (child.label !== 'poss') continue;
    owned = true;
    const owner = mentionsOf(scene, child)[0];
    const type = owner ? TYPE[owner.type] : 0;
    out.add1(T.owner, type);
    out.add2(T.ownerClass, cls, type);
  }
  out.add1(T.determiner, owned ? 1 : first.pos === 'DET' ? scene.words[node.first]! : first.pos === 'NUM' ? 2 : 3);
  for (let i = node.first; i < at; i++) {
    const mention = scene.mentionAt[i];
    if (mention) {
      out.add1(T.attribute, TYPE[mention.type]);
      out.add2(T.attributeClass, cls, TYPE[mention.type]);
    } else if (MODIFIERS.has(tokens[i]!.pos)) out.add1(T.modifier, scene.lemmas[i]!);
  }
  for (const child of children) {
    const label = scene.labels[child.index]!;
    out.add1(T.nounChild, label);
    const mention = child.label.startsWith('prep:') ? mentionsOf(scene, child)[0] : undefined;
    if (!mention) continue;
    out.add2(T.nounChildType, label, TYPE[mention.type]);
    out.add2(T.nounChildClass, label, cls);
  }
}
