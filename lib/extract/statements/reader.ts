import type { Draft, DraftMention } from '../draft.ts';
import { layOutNames, type Layout } from '../coreference/layout.ts';
import { indexNames, quotedTitleEnd, type NounPhrase } from '../coreference/noun-phrases.ts';
import { isPossessiveMark } from '../coreference/token-kinds.ts';
import type { Quotation } from './quotations.ts';

/** A quotation with its token ranges: [first, last) the words, `open` and `close` the tokens of the marks. */
export interface Quoted extends Quotation {
  readonly first: number;
  readonly last: number;
  readonly open: number;
  readonly close: number;
}

/** One article laid out for finding statements: phrases, mentions and quotations by token. */
export interface Reader {
  readonly draft: Draft;
  readonly tokens: Draft['document']['tokens'];
  readonly sentences: Draft['document']['sentences'];
  readonly phrases: readonly NounPhrase[];
  /** Index into `phrases` of the phrase token i stands in, or -1. */
  readonly phraseAt: Int32Array;
  /** Index into `names` of the name token i stands in, or -1. */
  readonly nameAt: Int32Array;
  readonly names: readonly DraftMention[];
  /** Descriptions and pronouns by their last token. */
  readonly referenceAt: ReadonlyMap<number, DraftMention>;
  readonly quotations: readonly Quoted[];
  /** Index of the outermost quotation whose opening or closing mark is token i. */
  readonly openAt: ReadonlyMap<number, number>;
  readonly closeAt: ReadonlyMap<number, number>;
  /** Index of the outermost quotation of token i, or -1; the marks themselves are outside. */
  readonly quoteAt: Int32Array;
}

export function layOut(draft: Draft, layout?: Layout): Reader {
  const { document, mentions } = draft;
  const { tokens, sentences } = document;
  const names = mentions.filter((m) => m.level === 'name');
  const { nameAt, phrases, quotations: marked } = layout ?? layOutNames(document, names);
  const phraseAt = indexNames(tokens.length, phrases);
  const referenceAt = new Map<number, DraftMention>();
  for (const m of mentions)
    if (m.level === 'description' || m.level === 'pronoun') referenceAt.set(m.last - 1, m);
  const quotations = placeQuotations(tokens, marked);
  const quoteAt = new Int32Array(tokens.length).fill(-1);
  const openAt = new Map<number, number>();
  const closeAt = new Map<number, number>();
  quotations.forEach((q, i) => {
    if (!openAt.has(q.open)) openAt.set(q.open, i);
    if (q.nested) return;
    quoteAt.fill(i, q.first, q.last);
    closeAt.set(q.close, i);
  });
  return {
    draft,
    tokens,
    sentences,
    phrases,
    phraseAt,
    nameAt,
    names,
    referenceAt,
    quotations,
    openAt,
    closeAt,
    quoteAt,
  };
}

function placeQuotations(tokens: Reader['tokens'], quotations: readonly Quotation[]): Quoted[] {
  const out: Quoted[] = [];
  let at = 0;
  for (const q of quotations) {
    while (at < tokens.length && tokens[at]!.end <= q.start) at++;
    const open = at;
    let first = open;
    while (first < tokens.length && tokens[first]!.start < q.from && tokens[first]!.end <= q.from) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < q.to) last++;
    const titled =
      open > 0 && isPossessiveMark(tokens[open - 1]!) && quotedTitleEnd(tokens, open, tokens.length) > 0;
    if (last > first && !titled)
      out.push({ ...q, open, first, last, close: Math.min(last, tokens.length - 1) });
  }
  return out;
}

/** The phrase that ends right before token `at`; undefined where none does. */
export function phraseEndingAt({ phrases, phraseAt }: Reader, at: number): NounPhrase | undefined {
  const phrase = at > 0 ? phrases[phraseAt[at - 1]!] : undefined;
  return phrase?.last === at ? phrase : undefined;
}

/** The part of a phrase before token `at`, where the tagger took the verb at `at` for its last noun. */
export function phraseCutAt({ phrases, phraseAt, nameAt, names }: Reader, at: number): NounPhrase | undefined {
  const phrase = at > 0 ? phrases[phraseAt[at - 1]!] : undefined;
  if (!phrase || phrase.first >= at || phrase.last <= at) return undefined;
  const name = nameAt[at - 1]!;
  return { ...phrase, last: at, head: at - 1, name: name >= 0 && names[name]!.last === at ? name : -1, temporal: false };
}

export function phraseStartingAt({ phrases, phraseAt }: Reader, at: number): NounPhrase | undefined {
  const phrase = phrases[phraseAt[at] ?? -1];
  return phrase?.first === at ? phrase : undefined;
}
