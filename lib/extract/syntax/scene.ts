import type { LocalKey } from '../../model/ids.ts';
import type { EntityType } from '../../model/entity-type.ts';
import type { DateSpan, Draft, DraftMention } from '../draft.ts';
import { hashText } from '../names/hash.ts';
import { parse } from './parse.ts';
import type { Node, Syntax } from './parse.ts';
import { lookUp } from './lexicon.ts';
import type { EventLexicon } from './lexicon.ts';

/** A draft with everything looked up once that events and relations ask for again and again. */
export interface Scene {
  readonly draft: Draft;
  readonly syntax: Syntax;
  readonly lexicon: EventLexicon;
  /** By token, the mention that covers it; the longest where two do. */
  readonly mentionAt: readonly (DraftMention | undefined)[];
  /** By token, hashes of its lemma, its lower-case form and its part of speech. */
  readonly lemmas: Int32Array;
  readonly words: Int32Array;
  readonly tags: Int32Array;
  /** By token, the hash of its lower-case form or, inside a mention, of the mention's type. */
  readonly outer: Int32Array;
  /** By sentence, how many names stand in it. */
  readonly namesIn: Uint16Array;
  /** By node, hashes of its label as it is and with all prepositions alike. */
  readonly labels: Int32Array;
  readonly plainLabels: Int32Array;
  /** By node, the nodes that hang on it. */
  readonly children: readonly (readonly Node[])[];
  /** By token: 1 inside quotation marks. */
  readonly quoted: Uint8Array;
  /** By sentence. */
  readonly datesIn: ReadonlyMap<number, readonly DateSpan[]>;
  readonly mentionsIn: ReadonlyMap<number, readonly DraftMention[]>;
  /** Pairs of places that share a sentence, as "key key", the lesser key first. */
  readonly together: ReadonlySet<string>;
  /** Word families of the headline. */
  readonly title: ReadonlySet<string>;
  /** Mentions of each entity, of any level. */
  readonly salience: ReadonlyMap<LocalKey, number>;
  /** By type of entity, the most mentions that one of the type has. */
  readonly peaks: Readonly<Record<EntityType, number>>;
  /** How often each word family stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
}

const PREPOSITION = hashText('prep');
const OUTER = { person: hashText('<person>'), institution: hashText('<institution>'), place: hashText('<place>'), event: hashText('<event>') };
const TAG: ReadonlyMap<string, number> = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X SPACE'.split(' ').map((tag, i) => [tag, i + 1]),
);

type UntitledScene = Omit<Scene, 'title'>;

const UNTITLED = new WeakMap<Draft, UntitledScene>();

/** The draft is parsed and looked through once, however often and with whatever headline its scene is set. */
export function setScene(draft: Draft, lexicon: EventLexicon, titleWords: readonly string[]): Scene {
  let scene = UNTITLED.get(draft);
  if (scene?.lexicon !== lexicon) UNTITLED.set(draft, (scene = lookThrough(draft, lexicon)));
  const families = titleWords.flatMap((w) => [
    w,
    lookUp(lexicon, false, w).family,
    lookUp(lexicon, true, w).family,
  ]);
  return { ...scene, title: new Set(families) };
}

function lookThrough(draft: Draft, lexicon: EventLexicon): UntitledScene {
  const { tokens, sentences } = draft.document;
  const named = draft.mentions.filter((m) => m.level === 'name');
  const syntax = parse(draft.document, named);
  const mentionAt = new Array<DraftMention | undefined>(tokens.length);
  for (const mention of draft.mentions)
    for (let i = mention.first; i < mention.last; i++) {
      const there = mentionAt[i];
      if (!there || (there.level !== 'name' && mention.level === 'name')) mentionAt[i] = mention;
    }
  const children: Node[][] = syntax.nodes.map(() => []);
  for (const node of syntax.nodes) if (node.governor >= 0) children[node.governor]!.push(node);
  const salience = new Map<LocalKey, number>();
  const peaks = { person: 0, institution: 0, place: 0, event: 0 };
  for (const { entity, type } of draft.mentions) {
    const count = (salience.get(entity) ?? 0) + 1;
    salience.set(entity, count);
    peaks[type] = Math.max(peaks[type], count);
  }
  const counts = new Map<string, number>();
  for (let i = 0; i < tokens.length; i++) {
    const { pos, lemma } = tokens[i]!;
    if (mentionAt[i]?.level === 'name' || (pos !== 'VERB' && pos !== 'NOUN')) continue;
    const { family } = lookUp(lexicon, pos === 'VERB', lemma);
    counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  const mentionsIn = group(draft.mentions);
  const words = new Int32Array(tokens.length);
  const lemmas = new Int32Array(tokens.length);
  const tags = new Int32Array(tokens.length);
  const outer = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lemma, pos } = tokens[i]!;
    words[i] = hashText(lower);
    lemmas[i] = lemma === lower ? words[i]! : hashText(lemma ?? lower);
    tags[i] = TAG.get(pos) ?? 0;
    const mention = mentionAt[i];
    outer[i] = mention ? OUTER[mention.type] : words[i]!;
  }
  const namesIn = new Uint16Array(sentences.length);
  for (const { sentence } of named) namesIn[sentence]!++;
  const labels = new Int32Array(syntax.nodes.length);
  const plainLabels = new Int32Array(syntax.nodes.length);
  for (const { index, label } of syntax.nodes) {
    labels[index] = hashText(label);
    plainLabels[index] = label.startsWith('prep:') || label.startsWith('adv:') ? PREPOSITION : labels[index]!;
  }
  return {
    draft,
    syntax,
    lexicon,
    mentionAt,
    lemmas,
    words,
    tags,
    outer,
    namesIn,
    labels,
    plainLabels,
    children,
    counts,
    salience,
    peaks,
    quoted: quotations(draft.document),
    datesIn: group(draft.dates),
    mentionsIn,
    together: placePairs(mentionsIn),
  };
}

function group<T extends { sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const out = new Map<number, T[]>();
  for (const item of items) {
    const there = out.get(item.sentence);
    if (there) there.push(item);
    else out.set(item.sentence, [item]);
  }
  return out;
}

function placePairs(mentionsIn: ReadonlyMap<number, readonly DraftMention[]>): Set<string> {
  const out = new Set<string>();
  for (const mentions of mentionsIn.values()) {
    const keys = [...new Set(mentions.filter((m) => m.type === 'place').map((m) => m.entity))]
      .sort()
      .slice(0, 20);
    keys.forEach((a, i) => keys.slice(i + 1).forEach((b) => out.add(`${a} ${b}`)));
  }
  return out;
}

/** Double quotation marks open and close in turn; one left open ends after three sentences. */
function quotations({ tokens }: Draft['document']): Uint8Array {
  const out = new Uint8Array(tokens.length);
  let open = -1;
  let opened = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { text: word, sentence } = tokens[i]!;
    if (open >= 0 && sentence - opened > 3) open = -1;
    if (word === '“' || (word === '"' && open < 0)) {
      open = i;
      opened = sentence;
    } else if (word === '”' || word === '"') {
      if (open >= 0) out.fill(1, open, i + 1);
      open = -1;
    }
  }
  return out;
}
