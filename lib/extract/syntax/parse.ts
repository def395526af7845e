import type { TextDocument, Token } from '../../text/document.ts';
import { chunk, isPossessiveMark, isPossessivePronoun } from './chunk.ts';
import type { Chunk } from './chunk.ts';

/** How a chunk hangs on its governor: `subj`, `subj-pass`, `obj`, `by`, `poss`, `appos`, `conj`, `prep:in`, `xcomp`, `rel`, … */
export interface Node extends Chunk {
  readonly index: number;
  /** Index of the governing node; -1 at the root of a sentence. */
  governor: number;
  label: string;
  /** Verb groups only. */
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** A shallow parse: chunks with one governor each, and the node every token stands in (-1: none). */
export interface Syntax {
  readonly nodes: readonly Node[];
  readonly nodeAt: Int32Array;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Chunks a document and hangs every chunk on another by position and function words alone; one pass, linear. */
export function parse(document: TextDocument, names: readonly Range[]): Syntax {
  const name = new Uint8Array(document.tokens.length);
  for (const { first, last } of names) name.fill(1, first, last);
  const nodes: Node[] = chunk(document, name).map((c, index) => ({ ...c, index, governor: -1, label: 'root', ...voice(document.tokens, c) }));
  const nodeAt = new Int32Array(document.tokens.length).fill(-1);
  for (const node of nodes) nodeAt.fill(node.index, node.first, node.last);
  let from = 0;
  for (const sentence of document.sentences) {
    let to = from;
    while (to < nodes.length && nodes[to]!.first < sentence.last) to++;
    attach(document.tokens, nodes, from, to);
    from = to;
  }
  return { nodes, nodeAt };
}

function voice(tokens: readonly Token[], { kind, first, head }: Chunk): { passive: boolean; infinitive: boolean } {
  if (kind !== 'verb') return { passive: false, infinitive: false };
  let be = false;
  for (let i = first; i < head; i++) be ||= tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get';
  const { lower, lemma } = tokens[head]!;
  const participle = !/ing$/.test(lower) && (lower !== lemma || be);
  return { passive: be && participle && tokens[head]!.pos !== 'AUX', infinitive: tokens[first]!.lower === 'to' };
}

interface State {
  /** Noun phrase waiting for its verb. */
  subject: number;
  verb: number;
  noun: number;
}

function attach(tokens: readonly Token[], nodes: Node[], from: number, to: number): void {
  let state: State = { subject: -1, verb: -1, noun: -1 };
  for (let i = from; i < to; i++) {
    const node = nodes[i]!;
    const gap = readGap(tokens, i > from ? nodes[i - 1]!.last : node.first, node.first);
    if (gap.clause) state = { ...state, subject: -1 };
    state = node.kind === 'verb' ? onVerb(nodes, node, gap, state) : onNoun(tokens, nodes, node, gap, state, i > from ? i - 1 : -1);
  }
}

interface Gap {
  preposition: string;
  comma: boolean;
  conjunction: boolean;
  possessive: boolean;
  /** "who", "which", "that" right before. */
  relative: boolean;
  /** A word that opens a clause of its own, a semicolon or a quotation mark. */
  clause: boolean;
}

function readGap(tokens: readonly Token[], first: number, last: number): Gap {
  const gap: Gap = { preposition: '', comma: false, conjunction: false, possessive: false, relative: false, clause: false };
  for (let i = first; i < last; i++) {
    const { pos, lower, text } = tokens[i]!;
    if (isPossessiveMark(tokens[i]!)) gap.possessive = true;
    else if (/^(who|which|whom|that)$/.test(lower)) gap.relative = gap.clause = true;
    else if (pos === 'SCONJ' || /^(when|where|while|because|although|if|whether|whereas)$/.test(lower)) {
      gap.clause = true;
      gap.preposition = lower;
    } else if (pos === 'ADP' || /^(to|according|including|despite)$/.test(lower)) gap.preposition = lower;
    else if (pos === 'CCONJ') gap.conjunction = true;
    else if (pos === 'PUNCT' && /^[,(—–:]/.test(text)) gap.comma = true;
    else if (pos === 'PUNCT' && /^[;"“”]/.test(text)) gap.clause = true;
  }
  return gap;
}

function link(node: Node, governor: number, label: string): void {
  if (governor === node.index) return;
  node.governor = governor;
  node.label = governor < 0 ? 'root' : label;
}

function onVerb(nodes: Node[], node: Node, gap: Gap, state: State): State {
  const before = state.verb >= 0 ? nodes[state.verb]! : null;
  const last = state.noun >= 0 ? nodes[state.noun]! : null;
  const label = node.passive ? 'subj-pass' : 'subj';
  if (gap.relative && last && !gap.conjunction) {
    link(node, last.index, node.passive ? 'rel-pass' : 'rel');
    return { ...state, verb: node.index, subject: -1 };
  }
  if (node.infinitive && before) {
    link(node, last && last.governor === before.index && last.label === 'obj' ? last.index : before.index, 'xcomp');
    return { ...state, verb: node.index, subject: -1 };
  }
  if (state.subject >= 0) {
    const subject = nodes[state.subject]!;
    if (before && subject.governor === before.index) link(node, before.index, 'ccomp');
    link(subject, node.index, label);
    return { ...state, verb: node.index, subject: -1 };
  }
  if (last && before && last.governor === before.index && last.label === 'obj' && !gap.comma && !gap.conjunction && last.last === node.first) {
    link(node, before.index, 'ccomp');
    link(last, node.index, label);
    return { ...state, verb: node.index };
  }
  if (before && gap.conjunction) link(node, before.index, 'conj');
  else if (before) link(node, gap.comma || gap.preposition ? before.index : (last ?? before).index, gap.preposition ? `adv:${gap.preposition}` : gap.comma ? 'adv' : 'part');
  else if (last) link(node, last.index, 'part');
  return { ...state, verb: node.index };
}

function onNoun(tokens: readonly Token[], nodes: Node[], node: Node, gap: Gap, state: State, previous: number): State {
  const before = previous >= 0 ? nodes[previous]! : null;
  const next = { ...state, noun: node.index };
  const owner = before?.kind === 'noun' && (gap.possessive || (isPossessivePronoun(tokens[before.head]!) && before.last === node.first));
  if (owner) {
    node.governor = before.governor;
    node.label = before.label;
    link(before, node.index, 'poss');
    return state.subject === before.index ? { ...next, subject: node.index } : next;
  }
  if (gap.clause && !gap.preposition) return { ...next, subject: node.index };
  if (gap.clause) return { ...next, subject: node.index };
  if (gap.preposition) {
    const verb = state.verb >= 0 ? state.verb : -1;
    const nominal = gap.preposition === 'of' || before?.kind === 'noun';
    const governor = nominal && before ? before.index : verb;
    link(node, governor >= 0 ? governor : state.noun, gap.preposition === 'by' && verb >= 0 && nodes[verb]!.passive ? 'by' : `prep:${gap.preposition}`);
    if (gap.preposition === 'by' && verb >= 0 && nodes[verb]!.passive) node.governor = verb;
    return next;
  }
  if (before?.kind === 'verb') {
    link(node, before.index, 'obj');
    return next;
  }
  if (before && gap.conjunction) {
    link(node, before.index, 'conj');
    return next;
  }
  if (before && gap.comma) {
    link(node, before.index, 'appos');
    return state.subject >= 0 || before.governor >= 0 ? (before.label === 'obj' || before.label.startsWith('prep') ? next : { ...next, subject: state.subject }) : { ...next, subject: state.subject };
  }
  return { ...next, subject: state.subject >= 0 && before?.kind === 'noun' ? state.subject : node.index };
}
