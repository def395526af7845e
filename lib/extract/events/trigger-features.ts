import type { Token } from '../../text/document.ts';
import { mentionsOf, mentionsUnder, subjectsOf } from '../syntax/arguments.ts';
import { isVerb } from '../syntax/chunk.ts';
import type { Node } from '../syntax/parse.ts';
import { lookUp } from '../syntax/lexicon.ts';
import { kindOf } from './kinds.ts';
import type { Scene } from '../syntax/scene.ts';

const REPORTING = new Set(
  'say tell report state add claim note comment explain write describe believe think suggest argue'.split(
    ' ',
  ),
);
const LIGHT = new Set(
  'be have do make take give get go come become begin start continue keep use include remain seem want need call'.split(
    ' ',
  ),
);

export function wordKey({ lemma }: Token, verb: boolean): string {
  return `${verb ? 'v' : 'n'}:${lemma}`;
}

/** Tokens that may trigger an event: verbs and common nouns outside of names. */
export function isCandidate(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const { pos, text } = tokens[at]!;
  if (text.length < 3 || !/^\p{L}/u.test(text) || scene.mentionAt[at]?.level === 'name') return false;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!];
  if (!node) return false;
  if (pos === 'NOUN') return true;
  if (pos !== 'VERB') return isVerb(tokens, at);
  return at === node.head || node.kind === 'noun';
}

function bucket(count: number): string {
  return count > 5 ? '6' : count > 3 ? '4' : String(count);
}

/** The named features of a candidate, for the model that tells triggers of salient happenings from other words. */
export function triggerFeatures(scene: Scene, at: number): string[] {
  const { tokens, sentences } = scene.draft.document;
  const token = tokens[at]!;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  const verb = node.kind === 'verb';
  const { classes, family } = lookUp(scene.lexicon, verb ? 'VERB' : 'NOUN', token.lemma);
  const sentence = sentences[token.sentence]!;
  const kind = verb ? 'v' : 'n';
  const cls = classes[0] ?? 'none';
  const place =
    sentence.index === 0
      ? '0'
      : sentence.index < 3
        ? '1'
        : sentence.index < 6
          ? '3'
          : sentence.index < 12
            ? '6'
            : '12';
  const out = [
    kind,
    `l:${kind}:${token.lemma}`,
    `f:${family}`,
    `c1:${cls}`,
    `s:${kind}:${token.lower.slice(-3)}`,
    `at:${place}`,
    `at:${place}:${kind}`,
    `para:${Math.min(4, sentence.paragraph)}`,
    `end:${Math.floor((4 * sentence.index) / sentences.length)}`,
    `w-1:${tokens[at - 1]?.lower}`,
    `w+1:${tokens[at + 1]?.lower}`,
    `p-1:${kind}:${tokens[at - 1]?.pos}`,
    `p+1:${kind}:${tokens[at + 1]?.pos}`,
    `label:${kind}:${node.label}`,
    `c1at:${cls}:${place}`,
    `count:${bucket(scene.counts.get(family) ?? 0)}`,
    `count:${kind}:${bucket(scene.counts.get(family) ?? 0)}`,
  ];
  for (const c of classes) out.push(`c:${c}`);
  const told = kindOf(family);
  if (told) out.push('told', `told:${kind}`, `kind:${told}`, `kind:${kind}:${told}`, `toldat:${place}`);
  if (told && titleHas(scene, told)) out.push('titlekind', `titlekind:${kind}`);
  let depth = 0;
  for (let up = node; up.governor >= 0 && depth < 5; up = scene.syntax.nodes[up.governor]!) depth++;
  out.push(`depth:${kind}:${depth}`, `in:${Math.min(4, Math.floor((at - sentence.first) / 6))}:${kind}`);
  if (scene.title.has(token.lemma) || scene.title.has(family))
    out.push('title', `title:${kind}`, `title:${cls}`);
  if (scene.quoted[at]) out.push('quoted', `quoted:${kind}`);
  const governor = node.governor >= 0 ? tokens[scene.syntax.nodes[node.governor]!.head]!.lemma : 'none';
  out.push(`gov:${kind}:${node.label}:${governor}`);
  if (REPORTING.has(governor)) out.push(`under:${kind}:${node.label}`);
  const dates = scene.datesIn.get(token.sentence);
  out.push(dates ? `date:${Math.max(...dates.map((d) => d.date.length))}` : 'undated');
  const names = (scene.mentionsIn.get(token.sentence) ?? []).filter((m) => m.level === 'name').length;
  out.push(`names:${bucket(names)}`);
  if (verb) verbFeatures(scene, node, told ?? cls, out);
  else nounFeatures(scene, node, at, told ?? cls, out);
  if (told)
    out.push(
      `told:${kind}:${node.label.split(':')[0]}`,
      `told:q:${scene.quoted[at]}`,
      `told:names:${bucket(names)}`,
      `told:para:${Math.min(4, sentence.paragraph)}`,
    );
  return out;
}

const CONTACT = new Set(
  'meet visit brief report phone telephone speak talk greet host receive congratulate write'.split(' '),
);

/** "Gerasimov reported to Putin": a named person turns to another, and no clause tells what was said. */
export function isContact(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const node = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  if (
    at !== node.head ||
    !CONTACT.has(tokens[at]!.lemma) ||
    scene.children[node.index]!.some((c) => c.label === 'ccomp')
  )
    return false;
  const subject = subjectsOf(scene, node).find((m) => m.type === 'person');
  const other = mentionsUnder(scene, node, /^(obj|prep:(to|with))$/).find((m) => m.type === 'person');
  return subject !== undefined && other !== undefined && subject.entity !== other.entity;
}

const OPERATIONS =
  /^(military|peacekeeping|counter-terrorism|counterterrorism|anti-terrorist|security|rescue|humanitarian|offensive|police)$/;

/** "the special military operation": a definite phrase for a large undertaking, as good as a name. */
export function isOperation(scene: Scene, at: number): boolean {
  const { tokens } = scene.draft.document;
  const { first, head } = scene.syntax.nodes[scene.syntax.nodeAt[at]!]!;
  return (
    at === head &&
    /^(operation|campaign)$/.test(tokens[at]!.lower) &&
    at - first >= 3 &&
    tokens[first]!.lower === 'the' &&
    OPERATIONS.test(tokens[at - 1]!.lower)
  );
}

const TITLE_KINDS = new WeakMap<ReadonlySet<string>, ReadonlySet<string | null>>();

function titleHas({ title }: Scene, kind: string): boolean {
  let kinds = TITLE_KINDS.get(title);
  if (!kinds) TITLE_KINDS.set(title, (kinds = new Set([...title].map(kindOf))));
  return kinds.has(kind);
}

function verbFeatures(scene: Scene, node: Node, cls: string, out: string[]): void {
  const { tokens } = scene.draft.document;
  const head = tokens[node.head]!;
  const tense = /ing$/.test(head.lower)
    ? 'ing'
    : head.lower === head.lemma
      ? 'base'
      : /s$/.test(head.lower)
        ? 's'
        : 'past';
  out.push(
    `tense:${tense}`,
    `tense:${cls}:${tense}`,
    node.passive ? `passive:${cls}` : 'active',
    node.passive ? 'passive' : 'active',
  );
  for (let i = node.first; i < node.head; i++)
    out.push(`aux:${tokens[i]!.lower}`, `auxt:${tokens[i]!.lower}:${tense}`);
  if (node.infinitive) out.push('inf');
  if (node.head - node.first === 0) out.push(`bare:${tense}`);
  if (LIGHT.has(head.lemma)) out.push('light');
  const subject = mentionsUnder(scene, node, /^subj/)[0];
  const object = mentionsUnder(scene, node, /^obj/)[0];
  const by = mentionsUnder(scene, node, /^by/)[0];
  const who = subject ? `${subject.type}:${subject.level === 'name' ? 'n' : 'd'}` : 'none';
  const whom = object ? object.type : 'none';
  out.push(
    `subj:${who}`,
    `obj:${whom}`,
    `so:${subject?.type}:${whom}`,
    `subj:${cls}:${subject?.type}`,
    `obj:${cls}:${whom}`,
  );
  if (by) out.push(`by:${by.type}`);
  if (subject) out.push(`subjsalient:${Math.min(4, scene.salience.get(subject.entity) ?? 0)}`);
  for (const child of scene.children[node.index]!) {
    const lemma = tokens[child.head]!.lemma;
    if (child.label === 'subj' || child.label === 'subj-pass')
      out.push(`sl:${lemma}`, `slc:${lookUp(scene.lexicon, 'NOUN', lemma).classes[0]}`);
    else if (child.label === 'obj')
      out.push(
        `ol:${lemma}`,
        `olv:${head.lemma}:${lemma}`,
        'hasobj',
        `olc:${lookUp(scene.lexicon, 'NOUN', lemma).classes[0]}`,
        `olc:${cls}:${lookUp(scene.lexicon, 'NOUN', lemma).classes[0]}`,
      );
    else if (child.label === 'time') out.push('time');
    else out.push(`ch:${child.label}`);
    if (/^prep:/.test(child.label) && mentionsOf(scene, child).length)
      out.push(`${child.label}:${mentionsOf(scene, child)[0]!.type}`);
  }
}

function nounFeatures(scene: Scene, node: Node, at: number, cls: string, out: string[]): void {
  const { tokens } = scene.draft.document;
  const token = tokens[at]!;
  const plural = token.lower !== token.lemma;
  const first = tokens[node.first]!;
  out.push(plural ? 'plural' : 'singular', `num:${cls}:${plural}`, at === node.head ? 'head' : 'modifier');
  if (at !== node.head)
    out.push(
      `headl:${tokens[node.head]!.lemma}`,
      `headc:${lookUp(scene.lexicon, 'NOUN', tokens[node.head]!.lemma).classes[0]}`,
    );
  const own = scene.children[node.index]!.filter((c) => c.label === 'poss');
  out.push(
    `det:${own.length ? 'poss' : first.pos === 'DET' ? first.lower : first.pos === 'NUM' ? 'num' : 'none'}`,
  );
  for (const child of own)
    out.push(
      `possm:${mentionsOf(scene, child)[0]?.type}`,
      `possm:${cls}:${mentionsOf(scene, child)[0]?.type}`,
    );
  for (let i = node.first; i < at; i++) {
    const mention = scene.mentionAt[i];
    if (mention) out.push(`attr:${mention.type}`, `attr:${cls}:${mention.type}`);
    else if (tokens[i]!.pos === 'ADJ' || tokens[i]!.pos === 'NOUN' || tokens[i]!.pos === 'NUM')
      out.push(`mod:${tokens[i]!.lemma}`);
  }
  for (const child of scene.children[node.index]!) {
    out.push(`nch:${child.label}`);
    const mention = child.label.startsWith('prep:') ? mentionsOf(scene, child)[0] : undefined;
    if (mention) out.push(`n${child.label}:${mention.type}`, `n${child.label}:${cls}`);
  }
}
