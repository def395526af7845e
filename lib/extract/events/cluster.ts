import type { LocalKey } from '../../model/ids.ts';
import type { Scene } from '../syntax/scene.ts';
import { GENERIC } from './kinds.ts';
import type { Trigger } from './trigger.ts';

/** How many of the latest groups a trigger may join; more than any article of usual length has. */
const WINDOW = 80;

/** Joins triggers that tell one happening; in order of the text, each to the latest group that fits. */
export function clusterTriggers(scene: Scene, triggers: readonly Trigger[]): Trigger[][] {
  const groups: Trigger[][] = [];
  for (const trigger of triggers) {
    let best: Trigger[] | null = null;
    let bestScore = 0;
    for (const group of groups.slice(-WINDOW)) {
      const score = affinity(scene, group, trigger);
      if (score > 0 && score >= bestScore) {
        best = group;
        bestScore = score;
      }
    }
    if (best) best.push(trigger);
    else groups.push([trigger]);
  }
  return joinSupport(scene, groups);
}

/** Verbs that say no more than that the happening of their noun took place ("held a rally", "protests began"). */
const SUPPORT = new Set(
  (
    'hold make take give have begin start launch open continue carry conduct stage occur happen follow end stop finish lead see face ' +
    'issue receive suffer perform undergo organize organise host attend join cause file'
  ).split(' '),
);

/** Moves a lone support verb to the group of the noun it supports. */
function joinSupport(scene: Scene, groups: readonly Trigger[][]): Trigger[][] {
  const groupAt = new Map<number, Trigger[]>();
  for (const group of groups)
    for (const trigger of group) if (!trigger.verb) groupAt.set(trigger.node.index, group);
  const gone = new Set<Trigger[]>();
  for (const group of groups) {
    const [verb] = group;
    if (group.length > 1 || !verb!.verb || !SUPPORT.has(scene.draft.document.tokens[verb!.at]!.lemma))
      continue;
    const noun = scene.children[verb!.node.index]!.find(
      (c) => /^(obj|subj|subj-pass)$/.test(c.label) && groupAt.has(c.index),
    );
    if (!noun) continue;
    groupAt.get(noun.index)!.push(verb!);
    gone.add(group);
  }
  return groups.filter((g) => !gone.has(g)).map((g) => g.toSorted((a, b) => a.at - b.at));
}

/** Two finite verbs far apart seldom tell one happening; nor do a singular and a plural noun. */
function fits(scene: Scene, group: readonly Trigger[], trigger: Trigger): boolean {
  const { tokens } = scene.draft.document;
  const token = tokens[trigger.at]!;
  if (trigger.verb) return group.some((t) => !t.verb || tokens[t.at]!.sentence === token.sentence);
  const plural = (t: Trigger) => tokens[t.at]!.lower !== tokens[t.at]!.lemma;
  return group.some((t) => t.verb || plural(t) || !plural(trigger));
}

function shares(a: readonly LocalKey[], b: readonly LocalKey[]): boolean {
  return a.some((key) => b.includes(key));
}

function disjoint(a: readonly LocalKey[], b: readonly LocalKey[]): boolean {
  return a.length > 0 && b.length > 0 && !shares(a, b);
}

function allOf(group: readonly Trigger[], which: 'targets' | 'agents' | 'places'): readonly LocalKey[] {
  return group.length === 1 ? group[0]![which] : group.flatMap((trigger) => trigger[which]);
}

/** 0: not the same; otherwise the larger the likelier. */
function affinity(scene: Scene, group: readonly Trigger[], trigger: Trigger): number {
  const targets = allOf(group, 'targets');
  const agents = allOf(group, 'agents');
  const places = allOf(group, 'places');
  if (disjoint(targets, trigger.targets)) return 0;
  if (
    disjoint(places, trigger.places) &&
    !shares(targets, trigger.targets) &&
    !related(scene, places, trigger.places)
  )
    return 0;
  if (trigger.ordinal && !group.some((t) => t.ordinal === trigger.ordinal)) return 0;
  if (differentDays(scene, group, trigger)) return 0;
  if (trigger.certain && !trigger.verb && !group.some((t) => t.certain)) return 0;
  const common =
    (shares(targets, trigger.targets) ? 2 : 0) +
    (shares(agents, trigger.agents) ? 1 : 0) +
    (shares(places, trigger.places) ? 1 : 0);
  if (group.some((t) => t.family === trigger.family)) {
    if (common === 0 && (disjoint(agents, trigger.agents) || !fits(scene, group, trigger))) return 0;
    return 3 + common;
  }
  if (group.some((t) => t.kind === trigger.kind)) {
    if (common > 0) return 2 + common;
    return trigger.definite &&
      !trigger.verb &&
      !disjoint(agents, trigger.agents) &&
      fits(scene, group, trigger)
      ? 1.5
      : 0;
  }
  const { lemma } = scene.draft.document.tokens[trigger.at]!;
  if (!GENERIC.has(lemma) || !trigger.definite || trigger.verb || trigger.at - trigger.node.first > 1)
    return 0;
  const near =
    scene.draft.document.tokens[trigger.at]!.sentence - scene.draft.document.tokens[group[0]!.at]!.sentence;
  return near <= 6 && group[0]!.score > 0.4 ? 1 / (1 + near) : 0;
}

/** Places of which one may hold the other are no ground to keep two happenings apart: both named in one sentence. */
function related(scene: Scene, a: readonly LocalKey[], b: readonly LocalKey[]): boolean {
  return a.some((one) =>
    b.some((other) => scene.together.has(one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}

function differentDays(scene: Scene, group: readonly Trigger[], trigger: Trigger): boolean {
  const own = dayOf(scene, trigger);
  if (!own) return false;
  return group.some((t) => {
    const other = dayOf(scene, t);
    return other !== null && !other.startsWith(own) && !own.startsWith(other);
  });
}

/** The date that the grammar ties to a trigger. */
export function dayOf(scene: Scene, { at, node }: Trigger): string | null {
  const dates = scene.datesIn.get(scene.draft.document.tokens[at]!.sentence) ?? [];
  for (const date of dates) {
    const own = scene.syntax.nodes[scene.syntax.nodeAt[date.first]!];
    if (own && (own.governor === node.index || own.index === node.index)) return date.date;
  }
  return null;
}
