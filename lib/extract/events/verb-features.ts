import { DOER, mentionsOf, mentionsUnder, OBJECT, SUBJECT } from '../syntax/arguments.ts';
import { templates } from '../syntax/feature-list.ts';
import type { FeatureList } from '../syntax/feature-list.ts';
import { firstClass, lookUp } from '../syntax/lexicon.ts';
import { TYPE } from '../syntax/pair-features.ts';
import type { Node } from '../syntax/parse.ts';
import type { Scene } from '../syntax/scene.ts';

const LIGHT = new Set(
  'be have do make take give get go come become begin start continue keep use include remain seem want need call'.split(
    ' ',
  ),
);

const T = templates('verb', [
  'tense', 'classTense', 'passive', 'passiveClass', 'aux', 'auxTense', 'infinitive', 'bare', 'has', 'light', 'subject',
  'object', 'both', 'subjectClass', 'objectClass', 'by', 'salient', 'subjectLemma', 'subjectWordClass', 'objectLemma',
  'verbObject', 'hasObject', 'objectWordClass', 'classObjectClass', 'time', 'child', 'childType',
]);

const ING = 1;
const BASE = 2;
const PRESENT = 3;
const PAST = 4;

function tenseOf({ lower, lemma }: { readonly lower: string; readonly lemma: string }): number {
  if (lower.endsWith('ing')) return ING;
  if (lower === lemma) return BASE;
  return lower.endsWith('s') ? PRESENT : PAST;
}

/** What a verb group and those around it say of it as a trigger; `cls` is its kind of happening or class. */
export function verbFeatures(scene: Scene, node: Node, cls: number, out: FeatureList): void {
  const { tokens } = scene.draft.document;
  const head = tokens[node.head]!;
  const tense = tenseOf(head);
  const voice = node.passive ? 1 : 2;
  out.add1(T.tense, tense);
  out.add2(T.classTense, cls, tense);
  out.add1(T.passive, voice);
  if (node.passive) out.add1(T.passiveClass, cls);
  for (let i = node.first; i < node.head; i++) {
    out.add1(T.aux, scene.words[i]!);
    out.add2(T.auxTense, scene.words[i]!, tense);
  }
  if (node.infinitive) out.add(T.infinitive);
  if (node.head === node.first) out.add1(T.bare, tense);
  if (LIGHT.has(head.lemma)) out.add(T.light);
  const subject = mentionsUnder(scene, node, SUBJECT)[0];
  const object = mentionsUnder(scene, node, OBJECT)[0];
  const by = mentionsUnder(scene, node, DOER)[0];
  const who = subject ? TYPE[subject.type] : 0;
  const whom = object ? TYPE[object.type] : 0;
  out.add2(T.subject, who, subject?.level === 'name' ? 1 : 0);
  out.add1(T.object, whom);
  out.add2(T.both, who, whom);
  out.add2(T.subjectClass, cls, who);
  out.add2(T.objectClass, cls, whom);
  if (by) out.add1(T.by, TYPE[by.type]);
  if (subject) out.add1(T.salient, Math.min(4, scene.salience.get(subject.entity) ?? 0));
  for (const child of scene.children[node.index]!) {
    const lemma = scene.lemmas[child.head]!;
    const wordClass = () => firstClass(lookUp(scene.lexicon, false, tokens[child.head]!.lemma));
    if (child.label === 'subj' || child.label === 'subj-pass') {
      out.add1(T.subjectLemma, lemma);
      out.add1(T.subjectWordClass, wordClass());
    } else if (child.label === 'obj') {
      out.add1(T.objectLemma, lemma);
      out.add2(T.verbObject, scene.lemmas[node.head]!, lemma);
      out.add(T.hasObject);
      out.add1(T.objectWordClass, wordClass());
      out.add2(T.classObjectClass, cls, wordClass());
    } else if (child.label === 'time') out.add(T.time);
    else out.add1(T.child, scene.labels[child.index]!);
    const mention = child.label.startsWith('prep:') ? mentionsOf(scene, child)[0] : undefined;
    if (mention) out.add2(T.childType, scene.labels[child.index]!, TYPE[mention.type]);
  }
}
