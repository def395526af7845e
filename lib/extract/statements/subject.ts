import { bodyNounKinds } from '../coreference/body-nouns.ts';
import type { NounPhrase } from '../coreference/noun-phrases.ts';
import { isPeopleNoun, isPersonHead } from '../coreference/person-nouns.ts';
import { isDocument } from './cue-lexicon.ts';
import { phraseEndingAt, phraseStartingAt, type Reader } from './reader.ts';
import { canSpeak } from './can-speak.ts';
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
    const auxiliary = before.pos === 'AUX' || before.pos === 'ADV' || (before.pos === 'PART' && !/^['’]/.test(before.text)) || /^(n't|n’t|to|not|also|later|earlier)$/.test(before.lower);
    const going = i < verb && tokens[i]!.lower === 'to' && (before.pos === 'VERB' || (before.lower === 'on' && tokens[i - 2]?.lemma === 'go'));
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
    } else if (/^(,|—|–|-)$/.test(token.text)) {
      if (j === at && participle) return depth < 3 ? (sharedSubject(reader, j - 1, bound, depth)?.phrases ?? null) : null;
      const found = beforeParenthesis(reader, j - 1, bound);
      return found;
    } else if (RELATIVE.has(token.lower) && reader.nameAt[j - 1]! < 0) return antecedent(reader, j - 1, bound);
    else if (token.pos === 'CCONJ' || token.lower === 'then') return depth < 3 ? (sharedSubject(reader, j - 1, bound, depth)?.phrases ?? null) : null;
    else if (token.pos === 'ADV') j--;
    else {
      const phrase = phraseEndingAt(reader, j);
      if (!phrase) return depth < 3 && participle ? (sharedSubject(reader, j, bound, depth)?.phrases ?? null) : null;
      if (!phrase.temporal) return withComplements(reader, phrase, bound, at);
      j = phrase.first;
      if (j > bound && (tokens[j - 1]!.pos === 'ADP' || tokens[j - 1]!.pos === 'ADJ')) j--;
    }
  }
  return null;
}

/** Climbs "a spokesperson for the city of X" to its head, and collects "X and Y". */
function withComplements(reader: Reader, last: NounPhrase, bound: number, end: number): SourcePhrases | null {
  const { tokens } = reader;
  let phrase = listOwner(reader, last, bound) ?? last;
  for (let hops = 0; hops < 5 && phrase.first > bound; hops++) {
    const before = tokens[phrase.first - 1]!;
    const doer = before.pos === 'VERB' && /ing$/.test(before.lower) ? phraseEndingAt(reader, phrase.first - 1) : undefined;
    if (doer && isPeopleNoun(tokens[doer.head]!.lower)) {
      phrase = doer;
      continue;
    }
    if (phrase === last && /^(he|she|they|it|we|i|who)$/.test(tokens[phrase.head]!.lower) && phrase.determiner === 'pronoun') break;
    if (/^(before|after|since|until|as|than|while|although|though|because|once|like)$/.test(before.lower)) break;
    if (before.pos !== 'ADP' || (before.lower === 'with' && /ing$/.test(tokens[end]?.lower ?? ''))) break;
    const outer = phraseEndingAt(reader, phrase.first - 1);
    if (!outer || phrase.first - 1 <= bound) return null;
    if (isTitled(reader, outer, phrase)) return { phrases: [phrase], first: outer.first, last: Math.min(end, last.last) };
    if (/^(part|one|some|many|most|all|none|number|majority|members|dozens|hundreds|thousands)$/.test(tokens[outer.head]!.lower) && !isPeopleNoun(tokens[outer.head]!.lower) && phrase.name < 0 && !isPeopleNoun(tokens[phrase.head]!.lower)) break;
    phrase = outer;
    if (outer.temporal) return null;
  }
  const phrases = [phrase];
  const first = phrase.first;
  if (first > bound + 1 && /^(and|or|&)$/.test(tokens[first - 1]!.lower)) {
    const other = phraseEndingAt(reader, first - 1);
    const governed = other ? climb(reader, other, bound) : undefined;
    if (governed && other && governed !== other && (isPersonHead(tokens[governed.head]!.lower) || isPeopleNoun(tokens[governed.head]!.lower))) return { phrases: [governed], first: governed.first, last: Math.min(end, last.last) };
    if (governed && other && governed !== other && isDocument(tokens[governed.head]!.lower)) return { phrases: [other, phrase], first: governed.first, last: Math.min(end, last.last) };
    const title = other && other.name < 0 && other.determiner === 'none' && phrase.name >= 0 && reader.names[phrase.name]!.type === 'person' && (tokens[other.head]!.pos === 'NOUN' || phrase.first < reader.names[phrase.name]!.first) && !isPeopleNoun(tokens[other.head]!.lower);
    if (title) return { phrases, first: other.first, last: Math.min(end, last.last) };
    if (governed && other && governed !== other && governed.name >= 0 && phrase.name >= 0) return { phrases: [governed, phrase], first: governed.first, last: Math.min(end, last.last) };
    if (other && !other.temporal && other.first >= bound && tokens[other.first - 1]?.pos !== 'ADP' && tokens[other.first - 1]?.pos !== 'VERB') phrases.unshift(other);
  }
  return { phrases, first: phrases[0]!.first, last: Math.min(end, last.last) };
}

/** What a list ending in `last` gives examples of: "German firms including A, B and C". */
function listOwner(reader: Reader, last: NounPhrase, bound: number): NounPhrase | null {
  const { tokens } = reader;
  let phrase = last;
  for (let hops = 0; hops < 6 && phrase.first > bound + 1; hops++) {
    let i = phrase.first - 1;
    if (/^(including|like)$/.test(tokens[i]!.lower) || (tokens[i]!.lower === 'as' && tokens[i - 1]?.lower === 'such')) {
      i -= tokens[i]!.lower === 'as' ? 1 : 0;
      if (tokens[i - 1]?.text === ',') i--;
      return phraseEndingAt(reader, i) ?? null;
    }
    if (!/^(and|or|,)$/.test(tokens[i]!.lower)) return null;
    if (tokens[i - 1]?.text === ',') i--;
    const before = phraseEndingAt(reader, i);
    if (!before) return null;
    phrase = before;
  }
  return null;
}

/** "US Ambassador to Germany Richard Grenell": the title runs into the name. */
function isTitled({ tokens, names, nameAt }: Reader, outer: NounPhrase, phrase: NounPhrase): boolean {
  const other = nameAt[phrase.first]!;
  return phrase.name >= 0 && names[phrase.name]!.type === 'person' && phrase.name !== other && isPersonHead(tokens[outer.head]!.lower) && (other >= 0 || phrase.first < names[phrase.name]!.first);
}

/** The head that a phrase hangs on through prepositions: "officials" of "officials in the city of X". */
function climb(reader: Reader, from: NounPhrase, bound: number): NounPhrase {
  let phrase = from;
  for (let hops = 0; hops < 5 && phrase.first > bound + 1 && reader.tokens[phrase.first - 1]!.pos === 'ADP'; hops++) {
    const outer = phraseEndingAt(reader, phrase.first - 1);
    if (!outer || outer.temporal) break;
    phrase = outer;
  }
  return phrase;
}

/** "Keith Holloway, an NTSB spokesman, told": the phrase before the first comma, or the name between the commas. */
function beforeParenthesis(reader: Reader, close: number, bound: number): SourcePhrases | null {
  const { tokens } = reader;
  const mark = tokens[close]!.text;
  let k = close - 1;
  for (let hops = 0; hops < 3; hops++) {
    k = backTo(reader, k, bound, mark === ',' ? /^,$/ : /^[—–-]$/);
    if (k < 0) return null;
    const phrase = phraseEndingAt(reader, k);
    const inner = phraseStartingAt(reader, k + 1);
    if (phrase && !phrase.temporal) {
      const found = withComplements(reader, phrase, bound, k);
      const plain = found?.phrases[0]!.name === -1 ? tokens[found.phrases[0]!.head]!.lower : null;
      const apposed = inner && inner.name >= 0 && plain !== null && (reader.names[inner.name]!.type === 'person' || (reader.names[inner.name]!.type === 'institution' && bodyNounKinds(plain)));
      if (apposed && inner.last === close) return { phrases: [inner], first: found!.first, last: close };
      if (found && (hops > 0 || tokens[found.first - 1]?.text !== ',' || found.phrases[0]!.name >= 0)) return /^(who|whose)$/.test(tokens[k + 1]!.lower) ? { ...found, last: close } : found;
    }
    k--;
  }
  return null;
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
  if (phrase.name >= 0 && /^(person|institution)$/.test(reader.names[phrase.name]!.type)) return { phrases: [phrase], first: phrase.first, last: phrase.last };
  return withComplements(reader, phrase, bound, end);
}

/** Subject of the nearest finite verb to the left: for "… and said", "…, adding". */
export function sharedSubject(reader: Reader, at: number, bound: number, depth: number): { phrases: SourcePhrases; verb: number } | null {
  const { tokens, nameAt, quoteAt } = reader;
  for (let i = at - 1, tries = 0; i > bound && tries < 6; i--) {
    const { pos, lower } = tokens[i]!;
    const finite = (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) && nameAt[i]! < 0 && (quoteAt[i]! < 0 || quoteAt[i] === quoteAt[at]);
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

/** The source to the right of an inverted cue or of "according to": phrase, complements, apposed name. */
export function phraseAfter(reader: Reader, at: number, until: number): SourcePhrases | null {
  const { tokens, names } = reader;
  let i = at;
  while (i < until && tokens[i]!.pos === 'ADV') i++;
  const phrase = phraseStartingAt(reader, i);
  if (!phrase || phrase.temporal || phrase.first >= until) return null;
  const phrases = [phrase];
  let last = phrase.last;
  for (let hops = 0; hops < 6 && last < until; hops++) {
    const { pos, lower, text } = tokens[last]!;
    const next = phraseStartingAt(reader, last + 1);
    if (!next || next.temporal) break;
    if (pos === 'ADP' && isTitled(reader, phrase, next)) return { phrases: [next], first: phrase.first, last: next.last };
    if (pos === 'ADP' && !/^(on|after|before|during|via|until|since)$/.test(lower)) last = next.last;
    else if (lower === 'and' && hops === 0 && tokens[next.last]?.pos !== 'VERB' && tokens[next.last]?.pos !== 'AUX') {
      phrases.push(next);
      last = next.last;
    } else if (text === ',' && phrases[0]!.name < 0 && next.name >= 0 && names[next.name]!.type === 'person' && isPersonHead(tokens[phrases[0]!.head]!.lower) && /^[,.;)]$/.test(tokens[next.last]?.text ?? '.')) {
      return { phrases: [next], first: phrase.first, last: next.last };
    } else break;
  }
  return { phrases, first: phrase.first, last };
}
