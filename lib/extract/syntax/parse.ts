import type { TextDocument, Token } from '../../text/document.ts';
import { oneCopy } from '../../text/one-copy.ts';
import { chunk, isPossessivePronoun } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import { readGap } from './gap.ts';
import type { Gap } from './gap.ts';

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
  const nodes: Node[] = chunk(document, name).map((c, index) => {
    const { kind, first, last, head } = c;
    const { passive, infinitive } = voice(document.tokens, c);
    return { kind, first, last, head, index, governor: -1, label: 'root', passive, infinitive };
  });
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

function voice(
  tokens: readonly Token[],
  { kind, first, head }: Chunk,
): { passive: boolean; infinitive: boolean } {
  if (kind !== 'verb') return { passive: false, infinitive: false };
  let be = false;
  for (let i = first; i < head; i++) {
    if (tokens[i]!.lower === 'to') be = false;
    else be ||= tokens[i]!.lemma === 'be' || tokens[i]!.lemma === 'get';
  }
  const { lower, lemma } = tokens[head]!;
  const participle = !lower.endsWith('ing') && (lower !== lemma || be);
  return {
    passive: be && participle && tokens[head]!.pos !== 'AUX',
    infinitive: tokens[first]!.lower === 'to',
  };
}

interface State {
  /** Noun phrase waiting for its verb. */
  subject: number;
  /** Subjects of outer clauses whose verb has not come yet. */
  outer: number[];
  /** Prepositional phrases before the first verb. */
  fronted: number[];
  verb: number;
  noun: number;
}

function attach(tokens: readonly Token[], nodes: Node[], from: number, to: number): void {
  const state: State = { subject: -1, outer: [], fronted: [], verb: -1, noun: -1 };
  let last = from < to ? sentenceStart(nodes[from]!, tokens) : 0;
  for (let i = from; i < to; i++) {
    const node = nodes[i]!;
    const gap = readGap(tokens, last, node.first);
    last = node.last;
    if (gap.clause && state.subject >= 0) {
      state.outer.push(state.subject);
      state.subject = -1;
    }
    if (node.kind === 'verb') onVerb(nodes, node, gap, state);
    else onNoun(tokens, nodes, node, gap, state, i > from ? nodes[i - 1]! : null);
  }
}

/** First token of the sentence a node stands in. */
function sentenceStart(node: Node, tokens: readonly Token[]): number {
  let first = node.first;
  while (first > 0 && tokens[first - 1]!.sentence === tokens[node.first]!.sentence) first--;
  return first;
}

function link(node: Node, governor: number, label: string): void {
  if (governor === node.index) return;
  node.governor = governor;
  node.label = governor < 0 ? 'root' : label;
}

function onVerb(nodes: Node[], node: Node, gap: Gap, state: State): void {
  const before = state.verb >= 0 ? nodes[state.verb]! : null;
  const last = state.noun >= 0 ? nodes[state.noun]! : null;
  const label = node.passive ? 'subj-pass' : 'subj';
  state.verb = node.index;
  for (const at of state.fronted.splice(0)) link(nodes[at]!, node.index, nodes[at]!.label);
  if (gap.relative && last && !gap.conjunction)
    return link(node, last.index, node.passive ? 'rel-pass' : 'rel');
  if (node.infinitive && before) {
    const object = last && last.governor === before.index && last.label === 'obj' && last.last === node.first;
    return link(node, object ? last.index : before.index, 'xcomp');
  }
  if (state.subject >= 0 && gap.comma && state.outer.length > 0) state.subject = state.outer.pop()!;
  if (state.subject >= 0) {
    const subject = nodes[state.subject]!;
    if (before && !gap.conjunction) link(node, before.index, 'ccomp');
    link(subject, node.index, label);
    state.subject = -1;
    return;
  }
  const adjacent =
    last !== null && !gap.comma && !gap.conjunction && !gap.preposition && last.last >= node.first - 1;
  if (
    adjacent &&
    state.outer.length === 0 &&
    (last.label === 'appos' || (before && last.governor === before.index && last.label === 'obj'))
  ) {
    if (before) link(node, before.index, 'ccomp');
    return link(last, node.index, label);
  }
  if (state.outer.length > 0 && (gap.comma || !adjacent) && !gap.conjunction) {
    link(nodes[state.outer.pop()!]!, node.index, label);
    return;
  }
  if (before && gap.conjunction) return link(node, before.index, 'conj');
  const how = gap.preposition ? `adv:${gap.preposition}` : gap.comma ? 'adv' : 'part';
  if (before) return link(node, how === 'part' && last ? last.index : before.index, how);
  if (last) link(node, last.index, 'part');
}

function onNoun(
  tokens: readonly Token[],
  nodes: Node[],
  node: Node,
  gap: Gap,
  state: State,
  before: Node | null,
): void {
  const previous = before?.kind === 'noun' ? before : null;
  state.noun = node.index;
  if (
    previous &&
    (gap.possessive || (isPossessivePronoun(tokens[previous.head]!) && previous.last === node.first))
  ) {
    node.governor = previous.governor;
    node.label = previous.label;
    link(previous, node.index, 'poss');
    if (state.subject === previous.index) state.subject = node.index;
    const fronted = state.fronted.indexOf(previous.index);
    if (fronted >= 0) state.fronted[fronted] = node.index;
    return;
  }
  if (gap.fronted) {
    node.label = oneCopy(`prep:${gap.preposition}`);
    state.fronted.push(node.index);
    return;
  }
  if (gap.clause) {
    state.subject = node.index;
    return;
  }
  if (gap.preposition) return onPreposition(tokens, nodes, node, gap, state, previous);
  if (tokens[node.head]!.pos !== 'PRON' && isTime(tokens[node.head]!)) return onTime(node, state, before);
  if (before?.kind === 'verb') return link(node, before.index, 'obj');
  if (previous && gap.conjunction && !isNominative(tokens[node.head]!))
    return link(node, previous.index, 'conj');
  const fresh = tokens[node.head]!.pos === 'PRON' || (state.fronted.length > 0 && state.subject < 0);
  if (previous && gap.comma && !fresh) return link(node, previous.index, 'appos');
  if (state.subject < 0 || !previous) state.subject = node.index;
}

/** A bare "Monday" or "last week" hangs on the verb as a time. */
function onTime(node: Node, state: State, before: Node | null): void {
  const verb = before?.kind === 'verb' ? before.index : state.verb;
  if (verb >= 0) return link(node, verb, 'time');
  node.label = 'time';
  state.fronted.push(node.index);
}

const NOMINATIVE = new Set(['i', 'he', 'she', 'we', 'they']);

function isNominative({ lower }: Token): boolean {
  return NOMINATIVE.has(lower);
}

function onPreposition(
  tokens: readonly Token[],
  nodes: Node[],
  node: Node,
  gap: Gap,
  state: State,
  previous: Node | null,
): void {
  const label = oneCopy(`prep:${gap.preposition}`);
  const verb = state.verb >= 0 ? nodes[state.verb]! : null;
  if (gap.preposition === 'by' && verb && (verb.passive || !previous)) return link(node, verb.index, 'by');
  if (gap.preposition === 'of' && previous) return link(node, previous.index, label);
  if (previous && !isTime(tokens[previous.head]!)) return link(node, previous.index, label);
  if (verb) return link(node, verb.index, label);
  node.label = label;
  state.fronted.push(node.index);
}

const TIMES = new Set(
  ('yesterday tonight tomorrow morning afternoon evening night week month year ' +
    'january february march april may june july august september october november december').split(' '),
);

/** Times, numbers and pronouns are not what a following preposition belongs to. */
function isTime({ pos, lower }: Token): boolean {
  if (pos === 'NUM' || pos === 'PRON') return true;
  return lower.endsWith('day') || TIMES.has(lower);
}
