import { bodyNounKinds } from '../coreference/body-nouns.ts';
import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { canSpeak } from './can-speak.ts';
import { withComplements } from './complements.ts';
import { reporting } from './cue-lexicon.ts';
import { phraseCutAt, phraseEndingAt, phraseStartingAt, type Reader } from './reader.ts';
import { describedBy } from './reduced.ts';
import type { SourcePhrases } from './source.ts';

/** A clause is searched for its subject over at most this many tokens. */
const REACH = 80;
const RELATIVE = new Set(['who', 'which', 'that']);

/** First token of the verb group that ends in `verb`: auxiliaries, adverbs, "went on to". */
export function verbGroupStart({ tokens, nameAt }: Reader, verb: number, from: number): number {
  let i = verb;
  while (i > from) {
    const before = tokens[i - 1]!;
    if (nameAt[i - 1]! >= 0) break;
    const auxiliary =
      before.pos === 'AUX' ||
      before.pos === 'ADV' ||
      (before.pos === 'PART' && !/^['’]/.test(before.text)) ||
      /^(n't|n’t|to|not|also|later|earlier)$/.test(before.lower) ||
      (before.lower === 'since' && tokens[i - 2]?.pos === 'AUX');
    const going =
      i < verb &&
      tokens[i]!.lower === 'to' &&
      (before.pos === 'VERB' || (before.lower === 'on' && tokens[i - 2]?.lemma === 'go'));
    if (!auxiliary && !going && !(i < verb && tokens[i]!.lower === 'on' && before.lemma === 'go')) break;
    i--;
  }
  return i;
}

/** The subject to the left of a verb group that begins at `at`; `from` bounds the search. */
export function subjectBefore(reader: Reader, at: number, from: number, depth = 0): SourcePhrases | null {
  const { tokens } = reader;
  const bound = Math.max(from, at - REACH);
  let j = at;
  let head = at;
  while (tokens[head]!.pos === 'ADV') head++;
  const participle = /ing$/.test(tokens[head]!.lower);
  for (let steps = 0; steps < 8 && j > bound; steps++) {
    const token = tokens[j - 1]!;
    if (token.text === ')' || token.text === ']') {
      const open = backTo(reader, j - 1, bound, /^[([]$/);
      if (open < 0) return null;
      j = open;
    } else if (/^(,|—|–|--?)$/.test(token.text)) {
      if (j === at && participle)
        return depth < 3 ? (sharedSubject(reader, j - 1, bound, depth)?.phrases ?? null) : null;
      const found = beforeParenthesis(reader, j - 1, bound);
      return found;
    } else if (RELATIVE.has(token.lower) && reader.nameAt[j - 1]! < 0)
      return antecedent(reader, j - 1, bound);
    else if (token.pos === 'CCONJ' || token.lower === 'then')
      return depth < 3 ? (sharedSubject(reader, j - 1, bound, depth)?.phrases ?? null) : null;
    else if (token.pos === 'ADV') j--;
    else {
      const found = phraseEndingAt(reader, j) ?? (j === at ? phraseCutAt(reader, j) : undefined);
      const phrase = found && withoutRelative(reader, found);
      if (phrase && phrase !== found) return { phrases: [phrase], first: phrase.first, last: at };
      const document = phrase ? undefined : describedBy(reader, j - 1);
      if (document)
        return { ...(withComplements(reader, document, bound, at) ?? { phrases: [document], first: document.first }), last: at };
      if (!phrase)
        return depth < 3 && participle ? (sharedSubject(reader, j, bound, depth)?.phrases ?? null) : null;
      if (!phrase.temporal)
        return (
          (isObject(reader, phrase, bound) ? null : withComplements(reader, phrase, bound, at)) ??
          behindRelative(reader, phrase, bound, at)
        );
      j = phrase.first;
      if (j > bound && (tokens[j - 1]!.pos === 'ADP' || tokens[j - 1]!.pos === 'ADJ')) j--;
    }
  }
  return null;
}

/** A relative clause between a source and its verb has at most this many tokens. */
const RELATIVE_REACH = 12;

/** "what Lowe called", "which officials said": a relative word that stands right before its subject is none of it. */
function withoutRelative({ tokens }: Reader, phrase: NounPhrase): NounPhrase {
  const { lower } = tokens[phrase.first]!;
  const next = tokens[phrase.first + 1];
  const apart =
    /^(?:what|which|whatever)$/.test(lower) ||
    (lower === 'that' && next !== undefined && (next.pos === 'PROPN' || phrase.name >= 0 || /[^s]s$/.test(tokens[phrase.head]!.lower)));
  return apart && phrase.head > phrase.first ? { ...phrase, first: phrase.first + 1, determiner: 'none' } : phrase;
}

/** "those who lost a son", "groups that back him": what a relative clause does something to speaks not. */
function isObject(reader: Reader, phrase: NounPhrase, bound: number): boolean {
  const { tokens, nameAt } = reader;
  if (phrase.determiner === 'pronoun') return /^(?:him|them|us|me)$/.test(tokens[phrase.head]!.lower);
  const verb = phrase.first - 1;
  if (verb <= bound || tokens[verb]!.pos !== 'VERB' || nameAt[verb]! >= 0) return false;
  const takes = reporting(tokens[verb]!.lemma);
  if (takes?.has('c') && !takes.has('p')) return false;
  const before = verbGroupStart(reader, verb, bound) - 1;
  return before > bound && /^(?:who|which)$/.test(tokens[before]!.lower);
}

/** "a study that appeared in the journal found": the source stands before the relative clause. */
function behindRelative(reader: Reader, { first }: NounPhrase, bound: number, end: number): SourcePhrases | null {
  const { tokens, nameAt } = reader;
  let verbs = 0;
  for (let i = first - 1; i > Math.max(bound, first - RELATIVE_REACH); i--) {
    const { pos, lower, text } = tokens[i]!;
    if (/^[,;:]$/.test(text)) return null;
    if (RELATIVE.has(lower) && verbs === 1) {
      const found = antecedent(reader, i, bound);
      return found && { phrases: found.phrases, first: found.first, last: end };
    }
    if (nameAt[i]! < 0 && (pos === 'VERB' || pos === 'AUX') && !/^(?:VERB|AUX)$/.test(tokens[i + 1]!.pos)) verbs++;
  }
  return null;
}

/**
 * "Keith Holloway, an NTSB spokesman, told": the phrase before the first comma, or the name between the commas, as of the one
 * member told of critics "which include the Green Party".
 */
function beforeParenthesis(reader: Reader, close: number, bound: number): SourcePhrases | null {
  const { tokens } = reader;
  const mark = tokens[close]!.text;
  let k = close - 1;
  for (let hops = 0; hops < 3; hops++) {
    const from = k;
    k = backTo(reader, k, bound, mark === ',' ? /^,$/ : /^(?:[—–]|--?)$/);
    if (k < 0) return hops === 0 ? beforeBracket(reader, from, bound) : null;
    const bracket = tokens[k - 1]?.text === ')' ? backTo(reader, k - 1, bound, /^\($/) : -1;
    const phrase = phraseEndingAt(reader, bracket < 0 ? k : bracket);
    const inner = phraseStartingAt(reader, k + 1);
    if (phrase && !phrase.temporal) {
      const found = withComplements(reader, phrase, bound, k);
      const plain = found?.phrases[0]!.name === -1 ? tokens[found.phrases[0]!.head]!.lower : null;
      const apposed =
        inner &&
        inner.name >= 0 &&
        plain !== null &&
        (reader.names[inner.name]!.type === 'person' ||
          (reader.names[inner.name]!.type === 'institution' && bodyNounKinds(plain)));
      const member = /^(?:who|which)$/.test(tokens[k + 1]!.lower) && tokens[k + 2]?.lemma === 'include' ? phraseEndingAt(reader, close) : undefined;
      if (found && member && member.name >= 0 && reader.names[member.name]!.type !== 'place')
        return { phrases: [member], first: found.first, last: close };
      if (apposed && inner.last === close) return { phrases: [inner], first: found!.first, last: close };
      if (found && (hops > 0 || tokens[found.first - 1]?.text !== ',' || found.phrases[0]!.name >= 0))
        return /^(who|whose)$/.test(tokens[k + 1]!.lower) ? { ...found, last: close } : found;
    }
    k--;
  }
  return null;
}

/** "Jack Reed (D-R.I.), said": a comma behind brackets alone. */
function beforeBracket(reader: Reader, close: number, bound: number): SourcePhrases | null {
  const open = reader.tokens[close]?.text === ')' ? backTo(reader, close, bound, /^\($/) : -1;
  const phrase = open < 0 ? undefined : phraseEndingAt(reader, open);
  return phrase && !phrase.temporal ? { phrases: [phrase], first: phrase.first, last: open } : null;
}

function backTo({ tokens, quoteAt }: Reader, at: number, bound: number, mark: RegExp): number {
  for (let i = at; i > bound; i--) if (quoteAt[i]! < 0 && mark.test(tokens[i]!.text)) return i;
  return -1;
}

function antecedent(reader: Reader, relative: number, bound: number): SourcePhrases | null {
  const { tokens } = reader;
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = phraseEndingAt(reader, end);
  if (!phrase || phrase.temporal) return null;
  if (phrase.name >= 0 && /^(person|institution)$/.test(reader.names[phrase.name]!.type))
    return { phrases: [phrase], first: phrase.first, last: phrase.last, pronounEnd: relative + 1 };
  const found = withComplements(reader, phrase, bound, end) ?? { phrases: [phrase], first: phrase.first, last: end };
  return { ...found, pronounEnd: relative + 1 };
}

/** Subject of the nearest finite verb to the left: for "… and said", "…, adding". */
export function sharedSubject(
  reader: Reader,
  at: number,
  bound: number,
  depth: number,
): { phrases: SourcePhrases; verb: number } | null {
  const { tokens, nameAt, quoteAt } = reader;
  for (let i = at - 1, tries = 0; i > bound && tries < 6; i--) {
    const { pos, lower } = tokens[i]!;
    const finite =
      (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) &&
      nameAt[i]! < 0 &&
      (quoteAt[i]! < 0 || quoteAt[i] === quoteAt[at]);
    if (!finite || tokens[i - 1]?.lower === 'to' || tokens[i - 1]?.pos === 'ADP') continue;
    const before = tokens[verbGroupStart(reader, i, bound) - 1];
    if (before && RELATIVE.has(before.lower)) continue;
    tries++;
    const start = verbGroupStart(reader, i, bound);
    const found = subjectBefore(reader, start, bound, depth + 1);
    if (found && canSpeak(reader, found.phrases[0]!)) return { phrases: found, verb: i };
    i = start;
  }
  return null;
}
