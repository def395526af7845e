import { templates } from '../syntax/feature-list.ts';
import type { FeatureList } from '../syntax/feature-list.ts';
import type { Scene } from '../syntax/scene.ts';
import { dayOf } from './cluster.ts';
import type { Tie } from './event-relations.ts';
import { kindOf } from './kinds.ts';
import { groupModality } from './modality.ts';
import type { Trigger } from './trigger.ts';

const T = templates('event', [
  'best', 'size', 'bestOver', 'nextOver', 'jointOver', 'arguments', 'loose', 'title', 'both', 'first', 'spread', 'named', 'quoted',
  'participantOver', 'placeOver', 'sure', 'rank', 'rivals', 'under', 'logit', 'day', 'modality', 'same', 'told', 'salient', 'total', 'early', 'consequence',
]);
const MODALITIES = ['asserted', 'planned', 'denied', 'hypothetical'];

/** Fills `out` with the features of a group of triggers, for the model that tells which happenings an article is about. */
export function eventFeatures(
  scene: Scene,
  group: readonly Trigger[],
  field: Field,
  ties: readonly Tie[],
  out: FeatureList,
): void {
  out.clear();
  const { tokens } = scene.draft.document;
  const scores = group.map((t) => t.score).sort((a, b) => b - a);
  const best = group.find((t) => t.score === scores[0])!;
  const step = (score: number) => Math.floor(score * 10);
  out.add1(T.best, step(scores[0]!));
  out.add1(T.size, Math.min(group.length, 5));
  upTo(out, T.bestOver, step(scores[0]!));
  if (scores.length > 1) upTo(out, T.nextOver, step(scores[1]!) + 1);
  upTo(out, T.jointOver, step(1 - scores.reduce((none, s) => none * (1 - s), 1)));
  upTo(out, T.total, Math.min(12, Math.floor(4 * scores.reduce((sum, s) => sum + s, 0))));
  const agents = group.some((t) => t.agents.length > 0);
  const targets = group.some((t) => t.targets.length > 0);
  const places = group.some((t) => t.places.length > 0);
  out.add3(T.arguments, Number(agents), Number(targets), Number(places));
  if (!agents && !targets && !places) out.add(T.loose);
  out.add2(T.title, Number(best.verb), Number(scene.title.has(best.family) || scene.title.has(tokens[best.at]!.lemma)));
  if (group.some((t) => t.verb) && group.some((t) => !t.verb)) out.add(T.both);
  const sentences = new Set(group.map((t) => tokens[t.at]!.sentence));
  const first = tokens[group[0]!.at]!.sentence;
  out.add1(T.first, Math.min(first, 5));
  out.add1(T.early, Math.floor((5 * first) / scene.draft.document.sentences.length));
  out.add1(T.spread, Math.min(4, sentences.size));
  out.add1(T.named, Math.min(3, scene.namesIn[tokens[best.at]!.sentence]!));
  if (group.every((t) => scene.quoted[t.at])) out.add(T.quoted);
  out.add1(T.day, Math.max(0, ...group.map((t) => dayOf(scene, t)?.length ?? 0)));
  out.add2(T.modality, MODALITIES.indexOf(groupModality(scene, group)), Number(best.verb));
  out.add1(T.told, Number(kindOf(best.family) !== null));
  rankFeatures(scene, group, best, field, out);
  for (const type of ['participant', 'occurred-in'] as const) {
    const most = ties.reduce((most, tie) => (tie.type === type && tie.score > most ? tie.score : most), 0);
    upTo(out, type === 'participant' ? T.participantOver : T.placeOver, step(most));
  }
  upTo(out, T.sure, Math.min(4, ties.filter((tie) => tie.score >= 0.5).length));
  const mentions = Math.max(0, ...group.flatMap((t) => [...t.agents, ...t.targets].map((key) => scene.salience.get(key) ?? 0)));
  upTo(out, T.salient, Math.min(6, mentions));
}

/** One feature for every whole number from 1 to `count`. */
function upTo(out: FeatureList, template: number, count: number): void {
  for (let i = 1; i <= count; i++) out.add1(template, i);
}

/** All groups of an article, for comparing each with the others. */
export interface Field {
  /** Best scores of the groups, falling. */
  readonly scores: readonly number[];
  /** Best scores by sentence of the trigger and group. */
  readonly bySentence: ReadonlyMap<number, ReadonlyMap<readonly Trigger[], number>>;
  readonly byNode: ReadonlyMap<number, Trigger>;
  /** How many groups tell a happening of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
}

export function fieldOf(scene: Scene, groups: readonly (readonly Trigger[])[]): Field {
  const bySentence = new Map<number, Map<readonly Trigger[], number>>();
  const byNode = new Map<number, Trigger>();
  const kinds = new Map<string, number>();
  for (const group of groups) {
    for (const kind of new Set(group.map((t) => t.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    for (const trigger of group) {
      const { sentence } = scene.draft.document.tokens[trigger.at]!;
      const here = bySentence.get(sentence) ?? new Map<readonly Trigger[], number>();
      bySentence.set(sentence, here.set(group, Math.max(here.get(group) ?? 0, trigger.score)));
      if (!byNode.has(trigger.node.index)) byNode.set(trigger.node.index, trigger);
    }
  }
  return {
    scores: groups.map((g) => Math.max(...g.map((t) => t.score))).sort((a, b) => b - a),
    bySentence,
    byNode,
    kinds,
  };
}

/** How the group stands among the others of the article and of its sentence. */
function rankFeatures(
  scene: Scene,
  group: readonly Trigger[],
  best: Trigger,
  field: Field,
  out: FeatureList,
): void {
  const { tokens } = scene.draft.document;
  let above = 0;
  while (above < 15 && field.scores[above]! > best.score) above++;
  let rivals = 0;
  for (const [other, score] of field.bySentence.get(tokens[best.at]!.sentence) ?? [])
    if (other !== group && score > best.score) rivals++;
  for (const rank of [1, 2, 3, 4, 5, 6, 8, 10, 15]) if (above < rank) out.add1(T.rank, rank);
  out.add1(T.rivals, Math.min(rivals, 3));
  out.add1(T.same, Math.min(3, field.kinds.get(best.kind) ?? 0));
  const over = field.byNode.get(best.node.governor);
  if (over && !group.includes(over)) out.add2(T.under, scene.plainLabels[best.node.index]!, Math.floor(over.score * 5));
  const cause = scene.children[best.node.index]!.find((c) => c.label.startsWith('subj'));
  const told = cause && field.byNode.get(cause.index);
  if (told && !group.includes(told)) out.add1(T.consequence, Math.floor(told.score * 3));
  const logit = Math.log(best.score / (1 - best.score));
  for (let half = -4; half <= 6; half++) if (logit > half / 2) out.add1(T.logit, half);
}
