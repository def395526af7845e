import type { Scene } from '../syntax/scene.ts';
import type { Tie } from './event-relations.ts';
import type { Trigger } from './trigger.ts';

/** Named features of a group of triggers, for the model that tells which happenings an article is about. */
export function eventFeatures(
  scene: Scene,
  group: readonly Trigger[],
  field: Field,
  ties: readonly Tie[],
): string[] {
  const { tokens } = scene.draft.document;
  const scores = group.map((t) => t.score).sort((a, b) => b - a);
  const best = group.find((t) => t.score === scores[0])!;
  const step = (score: number) => Math.floor(score * 10);
  const out = [`best:${step(scores[0]!)}`, `size:${Math.min(group.length, 5)}`];
  for (let i = 1; i <= step(scores[0]!); i++) out.push(`best>=${i}`);
  if (scores.length > 1) for (let i = 0; i <= step(scores[1]!); i++) out.push(`next>=${i}`);
  const joint = 1 - scores.reduce((none, s) => none * (1 - s), 1);
  for (let i = 1; i <= step(joint); i++) out.push(`joint>=${i}`);
  const agents = group.some((t) => t.agents.length > 0);
  const targets = group.some((t) => t.targets.length > 0);
  const places = group.some((t) => t.places.length > 0);
  out.push(`args:${agents}:${targets}:${places}`, agents || targets || places ? 'tied' : 'loose');
  out.push(`class:${best.verb}:${scene.title.has(best.family) || scene.title.has(tokens[best.at]!.lemma)}`);
  if (group.some((t) => t.verb) && group.some((t) => !t.verb)) out.push('both');
  const first = tokens[group[0]!.at]!.sentence;
  out.push(
    `first:${Math.min(first, 5)}`,
    `spread:${Math.min(4, new Set(group.map((t) => tokens[t.at]!.sentence)).size)}`,
  );
  const named = (scene.mentionsIn.get(tokens[best.at]!.sentence) ?? []).some((m) => m.level === 'name');
  out.push(`named:${named}`);
  if (group.every((t) => scene.quoted[t.at])) out.push('quoted');
  rankFeatures(scene, group, best, field, out);
  for (const type of ['participant', 'occurred-in'] as const) {
    const best = ties.reduce((most, tie) => (tie.type === type && tie.score > most ? tie.score : most), 0);
    for (let step = 1; step <= 10 * best; step++) out.push(`${type}>=${step}`);
  }
  const sure = ties.filter((tie) => tie.score >= 0.5).length;
  for (let count = 1; count <= Math.min(sure, 4); count++) out.push(`ties>=${count}`);
  return out;
}

/** All groups of an article, for comparing each with the others. */
export interface Field {
  /** Best scores of the groups, falling. */
  readonly scores: readonly number[];
  /** Best scores by sentence of the trigger and group. */
  readonly bySentence: ReadonlyMap<number, ReadonlyMap<readonly Trigger[], number>>;
  readonly byNode: ReadonlyMap<number, Trigger>;
}

export function fieldOf(scene: Scene, groups: readonly (readonly Trigger[])[]): Field {
  const bySentence = new Map<number, Map<readonly Trigger[], number>>();
  const byNode = new Map<number, Trigger>();
  for (const group of groups)
    for (const trigger of group) {
      const { sentence } = scene.draft.document.tokens[trigger.at]!;
      const here = bySentence.get(sentence) ?? new Map<readonly Trigger[], number>();
      bySentence.set(sentence, here.set(group, Math.max(here.get(group) ?? 0, trigger.score)));
      if (!byNode.has(trigger.node.index)) byNode.set(trigger.node.index, trigger);
    }
  return {
    scores: groups.map((g) => Math.max(...g.map((t) => t.score))).sort((a, b) => b - a),
    bySentence,
    byNode,
  };
}

/** How the group stands among the others of the article and of its sentence. */
function rankFeatures(
  scene: Scene,
  group: readonly Trigger[],
  best: Trigger,
  field: Field,
  out: string[],
): void {
  const { tokens } = scene.draft.document;
  let above = 0;
  while (above < 15 && field.scores[above]! > best.score) above++;
  let rivals = 0;
  for (const [other, score] of field.bySentence.get(tokens[best.at]!.sentence) ?? [])
    if (other !== group && score > best.score) rivals++;
  for (const rank of [1, 2, 3, 4, 5, 6, 8, 10, 15]) if (above < rank) out.push(`rank<${rank}`);
  out.push(`rivals:${Math.min(rivals, 3)}`);
  const over = field.byNode.get(best.node.governor);
  if (over && !group.includes(over))
    out.push(`under:${best.node.label.split(':')[0]}:${Math.floor(over.score * 5)}`);
  for (const step of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3])
    if (Math.log(best.score / (1 - best.score)) > step) out.push(`logit>${step}`);
}
