import type { Span } from '../../model/span.ts';
import type { DraftMention } from '../draft.ts';
import { lookUp } from './lexicon.ts';
import type { Node } from './parse.ts';
import { pathBetween } from './path.ts';
import type { Scene } from './scene.ts';

/** Words [first, last) of one sentence that refer to one end of a possible relation. */
export interface End extends Span {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** "person:name", "place:pronoun", "event:v:verb.social", … */
  readonly kind: string;
}

export function endOf(mention: DraftMention): End {
  const { start, end, first, last, sentence, type, level } = mention;
  return { start, end, first, last, sentence, kind: `${type}:${level}` };
}

/** The node an end heads, or stands in. */
export function nodeOf(scene: Scene, { first, last }: End): Node | null {
  const index = scene.syntax.nodeAt[last - 1]!;
  return scene.syntax.nodes[index >= 0 ? index : scene.syntax.nodeAt[first]!] ?? null;
}

function steps(distance: number): string {
  return distance < 4
    ? String(distance)
    : distance < 7
      ? '4'
      : distance < 12
        ? '7'
        : distance < 20
          ? '12'
          : '20';
}

/** Named features of two ends that stand in one sentence: order, distance, words between and around, the way through the parse. */
export function pairFeatures(scene: Scene, from: End, to: End): string[] {
  const { tokens } = scene.draft.document;
  const forward = from.first <= to.first;
  const [left, right] = forward ? [from, to] : [to, from];
  const order = forward ? '>' : '<';
  const gap = right.first - left.last;
  const out = [`k:${from.kind}:${to.kind}`, `order:${order}`, `d:${order}:${gap < 0 ? 'in' : steps(gap)}`];
  const path = pathBetween(scene.syntax, nodeOf(scene, from)?.index ?? -1, nodeOf(scene, to)?.index ?? -1);
  if (path) {
    const plain = path.labels.replace(/(?:prep|adv):\w+/g, 'prep');
    const top = tokens[path.top.head]!.lemma;
    out.push(
      `p:${path.labels}`,
      `q:${plain}`,
      `q:${plain}:${order}`,
      `qk:${plain}:${from.kind}:${to.kind}`,
      `top:${plain}:${top}`,
      `pl:${path.length}`,
    );
  } else out.push('p:none');
  const between: string[] = [];
  let mentions = 0;
  let verbs = 0;
  for (let i = Math.max(left.last, 0); i < right.first; i++) {
    const token = tokens[i]!;
    const mention = scene.mentionAt[i];
    if (mention && mention.first === i) mentions++;
    if (token.pos === 'VERB') verbs++;
    between.push(mention ? `<${mention.type}>` : token.lower);
    if (gap > 12) continue;
    out.push(`b:${order}:${mention ? mention.type : token.lower}`);
    if (token.pos === 'NOUN')
      for (const c of lookUp(scene.lexicon, 'NOUN', token.lemma).classes.slice(0, 2))
        out.push(`bc:${order}:${c}`);
  }
  if (gap >= 0 && gap <= 5) out.push(`w:${order}:${between.join(' ')}`);
  if (gap > 0 && gap <= 8) out.push(`b1:${order}:${between[0]}`, `bl:${order}:${between.at(-1)}`);
  out.push(
    `m:${order}:${Math.min(mentions, 4)}`,
    `v:${order}:${Math.min(verbs, 3)}`,
    `vm:${order}:${Math.min(verbs, 3)}:${Math.min(mentions, 2)}`,
  );
  out.push(
    `lb:${order}:${word(scene, left.first - 1)}`,
    `ra:${order}:${word(scene, right.last)}`,
    `fb:${word(scene, from.first - 1)}`,
    `fb2:${word(scene, from.first - 2)} ${word(scene, from.first - 1)}`,
    `tb:${word(scene, to.first - 1)}`,
    `ra2:${order}:${word(scene, right.last)} ${word(scene, right.last + 1)}`,
    `fa:${word(scene, from.last)}`,
    `ta:${word(scene, to.last)}`,
  );
  for (const [name, end] of [
    ['f', from],
    ['t', to],
  ] as const) {
    const node = nodeOf(scene, end);
    if (!node) continue;
    out.push(
      `${name}n:${node.label}`,
      `${name}g:${node.label}:${node.governor < 0 ? '' : tokens[scene.syntax.nodes[node.governor]!.head]!.lemma}`,
    );
    for (let i = node.first; i < end.first; i++)
      if (tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'PROPN')
        out.push(`${name}t:${scene.mentionAt[i] ? scene.mentionAt[i]!.type : tokens[i]!.lemma}`);
    if (node.head >= end.last) out.push(`${name}h:${tokens[node.head]!.lemma}`);
    for (const child of scene.children[node.index]!)
      if (child.label === 'appos') out.push(`${name}a:${tokens[child.head]!.lemma}`);
  }
  return out;
}

function word(scene: Scene, at: number): string {
  const token = scene.draft.document.tokens[at];
  if (!token) return '-';
  const mention = scene.mentionAt[at];
  return mention ? `<${mention.type}>` : token.lower;
}
