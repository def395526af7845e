import { hashText } from '../names/hash.ts';
import { isVerb } from '../syntax/chunk.ts';
import { templates } from '../syntax/feature-list.ts';
import type { FeatureList } from '../syntax/feature-list.ts';
import { firstClass, lookUp } from '../syntax/lexicon.ts';
import type { WordEntry } from '../syntax/lexicon.ts';
import { kindOf } from './kinds.ts';
import { nounFeatures } from './noun-features.ts';
import type { Scene } from '../syntax/scene.ts';
import { verbFeatures } from './verb-features.ts';

const REPORTING = new Set(
  'say tell report state add claim note comment explain write describe believe think suggest argue'.split(
    ' ',
  ),
);
function entryAt(scene: Scene, at: number): WordEntry {
  return lookUp(scene.lexicon, isVerbAt(scene, at), scene.draft.document.tokens[at]!.lemma);
}

/** True where the parse takes a candidate for a verb. */
export function isVerbAt(scene: Scene, at: number): boolean {
  return scene.syntax.nodes[scene.syntax.nodeAt[at]!]!.kind === 'verb';
}

/** What the vector of a candidate's word says for it, in hundredths. */
export function wordScore(scene: Scene, at: number): number {
  return entryAt(scene, at).score;
}

/** Tokens that may trigger an event: verbs and common nouns outside of names. */
export function isCandidate(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const { pos, text } = tokens[at]!;
  if (text.length < 3 || scene.mentionAt[at]?.level === 'name' || !startsWithLetter(text)) return false;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!];
  if (!node) return false;
  if (pos === 'NOUN') return true;
  if (pos !== 'VERB') return isVerb(tokens, at);
  return at === node.head || node.kind === 'noun';
}

const T = templates('trigger', [
  'kind', 'lemma', 'family', 'class1', 'suffix', 'at', 'atKind', 'paragraph', 'quarter', 'before', 'after', 'posBefore',
  'posAfter', 'label', 'classAt', 'count', 'countKind', 'class', 'depth', 'inside', 'title', 'titleKindOf', 'titleClass',
  'quoted', 'quotedKind', 'governor', 'under', 'date', 'names', 'told', 'toldKind', 'kindOf', 'kindKind', 'toldAt',
  'titleKind', 'titleKindKind', 'toldLabel', 'toldQuoted', 'toldNames', 'toldParagraph',
]);

/** Fills `out` with the features of a candidate, for the model that tells triggers of salient happenings from other words. */
export function triggerFeatures(scene: Scene, at: number, out: FeatureList): void {
  out.clear();
  const { tokens, sentences } = scene.draft.document;
  const token = tokens[at]!;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  const verb = node.kind === 'verb';
  const entry = entryAt(scene, at);
  const { family, familyHash } = entry;
  const sentence = sentences[token.sentence]!;
  const kind = verb ? 1 : 2;
  const cls = firstClass(entry);
  const place = zone(sentence.index);
  const label = scene.labels[node.index]!;
  const count = bucket(scene.counts.get(family) ?? 0);
  out.add1(T.kind, kind);
  out.add2(T.lemma, kind, scene.lemmas[at]!);
  out.add1(T.family, familyHash);
  out.add1(T.class1, cls);
  out.add2(T.suffix, kind, hashText(token.lower, Math.max(0, token.lower.length - 3)));
  out.add1(T.at, place);
  out.add2(T.atKind, place, kind);
  out.add1(T.paragraph, Math.min(4, sentence.paragraph));
  out.add1(T.quarter, Math.floor((4 * sentence.index) / sentences.length));
  out.add1(T.before, scene.words[at - 1] ?? 0);
  out.add1(T.after, scene.words[at + 1] ?? 0);
  out.add2(T.posBefore, kind, scene.tags[at - 1] ?? 0);
  out.add2(T.posAfter, kind, scene.tags[at + 1] ?? 0);
  out.add2(T.label, kind, label);
  out.add2(T.classAt, cls, place);
  out.add1(T.count, count);
  out.add2(T.countKind, kind, count);
  for (const c of entry.classHashes) out.add1(T.class, c);
  let depth = 0;
  for (let up = node; up.governor >= 0 && depth < 5; up = scene.syntax.nodes[up.governor]!) depth++;
  out.add2(T.depth, kind, depth);
  out.add2(T.inside, kind, Math.min(4, Math.floor((at - sentence.first) / 6)));
  if (scene.title.has(token.lemma) || scene.title.has(family)) {
    out.add(T.title);
    out.add1(T.titleKindOf, kind);
    out.add1(T.titleClass, cls);
  }
  if (scene.quoted[at]) {
    out.add(T.quoted);
    out.add1(T.quotedKind, kind);
  }
  const above = node.governor >= 0 ? scene.syntax.nodes[node.governor]!.head : -1;
  out.add3(T.governor, kind, label, above < 0 ? 0 : scene.lemmas[above]!);
  if (above >= 0 && REPORTING.has(tokens[above]!.lemma)) out.add2(T.under, kind, label);
  const dates = scene.datesIn.get(token.sentence);
  out.add1(T.date, dates ? Math.max(...dates.map((d) => d.date.length)) : 0);
  const names = bucket(scene.namesIn[token.sentence]!);
  out.add1(T.names, names);
  const told = kindOf(family);
  const toldHash = told === null ? cls : hashText(told);
  if (verb) verbFeatures(scene, node, toldHash, out);
  else nounFeatures(scene, node, at, toldHash, out);
  if (told === null) return;
  out.add(T.told);
  out.add1(T.toldKind, kind);
  out.add1(T.kindOf, toldHash);
  out.add2(T.kindKind, kind, toldHash);
  out.add1(T.toldAt, place);
  if (titleHas(scene, told)) {
    out.add(T.titleKind);
    out.add1(T.titleKindKind, kind);
  }
  out.add2(T.toldLabel, kind, scene.plainLabels[node.index]!);
  out.add1(T.toldQuoted, scene.quoted[at]!);
  out.add1(T.toldNames, names);
  out.add1(T.toldParagraph, Math.min(4, sentence.paragraph));
}

function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || /^\p{L}/u.test(text);
}

/** Where in the article a sentence stands, coarser the later. */
function zone(sentence: number): number {
  if (sentence < 1) return 0;
  return sentence < 3 ? 1 : sentence < 6 ? 3 : sentence < 12 ? 6 : 12;
}

function bucket(count: number): number {
  return count > 5 ? 6 : count > 3 ? 4 : count;
}

const TITLE_KINDS = new WeakMap<ReadonlySet<string>, ReadonlySet<string | null>>();

function titleHas({ title }: Scene, kind: string): boolean {
  let kinds = TITLE_KINDS.get(title);
  if (!kinds) TITLE_KINDS.set(title, (kinds = new Set([...title].map(kindOf))));
  return kinds.has(kind);
}
