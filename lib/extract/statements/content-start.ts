import { afterAddressee, afterAdjuncts } from './adjuncts.ts';
import { isPeopleNoun } from '../coreference/person-nouns.ts';
import { isClause, isOpening, isPlainClause } from './clause.ts';
import type { Complement } from './cue-lexicon.ts';
import { phraseStartingAt, type Reader } from './reader.ts';

/** After "said" so many words are a clause even where no word of them is tagged as its verb. */
const MISTAGGED = 6;
const QUESTION = /^(what|why|how|whether)$/;
/** Only what is asked may begin with "if". */
const DOUBT = /^(?:ask|wonder|question)$/;
const SUBORDINATE = /^(that|who|which|what|where|why|how|whether)$/;

/**
 * Where the content of a complement begins, and under which complement; null where the verb reports nothing. `gap` tells
 * that a relative word stands for the subject of the content: "a plan that Lowe said would fail".
 */
export function contentStart(
  reader: Reader,
  verb: number,
  until: number,
  takes: ReadonlySet<Complement>,
  gap = false,
): { at: number; as: Complement } | null {
  const found = complementOf(reader, verb, until, takes, gap);
  const at = found || !(takes.has('c') || takes.has('t')) ? -1 : thatAhead(reader, verb, until);
  return at < 0 ? found : { at, as: 't' };
}

/** Between a verb and its "that" stand at most so many tokens. */
const AHEAD = 14;

/**
 * The first token after "that", where no other verb comes before it: "wrote in a court file that …", "promised Lowe that …".
 * A thing right behind the verb is what was said itself ("shared a report that …"); -1 for none.
 */
function thatAhead(reader: Reader, verb: number, until: number): number {
  const { tokens, nameAt, names, quoteAt } = reader;
  const object = phraseStartingAt(reader, verb + 1);
  if (object && !object.temporal && !(object.name >= 0 ? names[object.name]!.type !== 'event' : isPeopleNoun(tokens[object.head]!.lower))) return -1;
  for (let i = verb + 1; i < Math.min(until, verb + AHEAD); i++) {
    const { lower, pos, text } = tokens[i]!;
    if (quoteAt[i] !== quoteAt[verb] || /^[;:—–.]$/.test(text)) return -1;
    if (lower === 'that') return pos === 'SCONJ' && isClause(reader, i + 1, until) ? i + 1 : -1;
    if (nameAt[i]! < 0 && (pos === 'AUX' || pos === 'VERB' || pos === 'CCONJ' || lower === 'to' || SUBORDINATE.test(lower))) return -1;
  }
  return -1;
}

function complementOf(
  reader: Reader,
  verb: number,
  until: number,
  takes: ReadonlySet<Complement>,
  gap: boolean,
): { at: number; as: Complement } | null {
  const { tokens, nameAt } = reader;
  let i = verb + 1;
  if (gap && (takes.has('c') || takes.has('t'))) {
    const at = afterAdjuncts(reader, i, until);
    const token = at < until && nameAt[at]! < 0 ? tokens[at]! : null;
    if (token && (token.pos === 'AUX' || (token.pos === 'VERB' && !/ing$/.test(token.lower)))) return { at, as: 'c' };
  }
  if (takes.has('f') && tokens[i]?.lower === 'for') return { at: i + 1, as: 'f' };
  if (takes.has('o') && tokens[i]?.lower === 'of')
    return tokens[verb]!.lemma === 'accuse' ? null : { at: i + 1, as: 'o' };
  if (takes.has('u') && tokens[i]?.lower === 'on' && isAsked(reader, i + 1, until)) return { at: i + 1, as: 'i' };
  const quoteOf = (token: number) => reader.quoteAt[token]!;
  const skip = () => (i = afterAdjuncts(reader, i, until));
  const doubt = DOUBT.test(tokens[verb]!.lemma);
  const asks = (at = i) =>
    takes.has('w') && at < until && (QUESTION.test(tokens[at]!.lower) || (doubt && tokens[at]!.lower === 'if'));
  if (asks()) return { at: i, as: 'c' };
  if (tokens[verb]!.lemma === 'ask') {
    const told = afterAddressee(reader, i, until);
    const at = told > i ? afterAdjuncts(reader, told, until) : i;
    if (at > i && asks(at)) return { at, as: 'c' };
  }
  if (takes.has('q') && tokens[i]?.text === ':' && i + 2 < until && /^\p{Lu}/u.test(tokens[i + 1]!.text))
    return { at: i + 1, as: 'c' };
  if (takes.has('a') && tokens[i]?.lower === 'as') return { at: tokens[i + 1]?.lower === 'being' ? i + 2 : i + 1, as: 'a' };
  if (tokens[i]?.lower === 'out' || tokens[i]?.lower === 'back') i++;
  if (takes.has('p') && tokens[i]?.lower !== 'that') {
    skip();
    const told = afterAddressee(reader, i, until);
    if (told === i && tokens[i]?.lower !== 'that' && !isOpening(reader, i)) return null;
    const after = tokens[told];
    if (after && (after.pos === 'AUX' || after.pos === 'VERB') && !isOpening(reader, told))
      return takes.has('c') || takes.has('t') ? { at: i, as: 'c' } : null;
    i = told;
  }
  if (!asks()) skip();
  if (asks()) return { at: i, as: 'c' };
  while (
    i < until &&
    /^[,:]$/.test(tokens[i]!.text) &&
    (isOpening(reader, i + 1) ||
      tokens[i + 1]?.lower === 'that' ||
      (i > verb + 1 && takes.has('c') && phraseStartingAt(reader, i + 1) && isClause(reader, i + 1, until)))
  )
    i++;
  const token = tokens[i];
  if (!token || i >= until) return null;
  if (isOpening(reader, i)) return { at: i, as: 'q' };
  if (token.lower === 'that' && !(token.pos === 'DET' && !isClause(reader, i + 1, until))) {
    const at = /^[,]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    return isOpening(reader, at) && (takes.has('q') || takes.has('t'))
      ? { at, as: 'q' }
      : takes.has('c') || takes.has('t')
        ? { at, as: 't' }
        : null;
  }
  if (token.lower === 'to' && tokens[i + 1] && /^(VERB|AUX|ADV)$/.test(tokens[i + 1]!.pos))
    return takes.has('i') ? { at: i, as: 'i' } : null;
  if (takes.has('a') && tokens[verb]!.lemma === 'refer' && token.lower === 'to')
    return isPredicated(reader, i + 1, until, takes, quoteOf(verb)) ? { at: i + 1, as: 'a' } : null;
  if (tokens[verb]!.lemma === 'describe' && token.pos === 'VERB' && /ing$/.test(token.lower))
    return { at: i, as: 'c' };
  if (takes.has('a') && token.lower === 'as')
    return { at: tokens[i + 1]?.lower === 'being' ? i + 2 : i + 1, as: 'a' };
  if (token.pos === 'PUNCT' && !/^[[(]$/.test(token.text)) return null;
  if (token.lower === 'about' && tokens[i + 1]?.pos !== 'NUM' && tokens[i + 1]?.lower !== 'half') return null;
  if (
    /^(as|about|on|against|with|by|from|in|at|to|of|for|and|or|but|so|than)$/.test(token.lower) &&
    !isClause(reader, i, until)
  )
    return null;
  if (takes.has('i') && phraseStartingAt(reader, i)) {
    const told = afterAddressee(reader, i, until);
    if (tokens[told]?.lower === 'to' && tokens[told + 1]?.pos === 'VERB') return { at: i, as: 'i' };
  }
  if (/^(as|before|while|when|until)$/.test(token.lower)) return null;
  if (takes.has('s') && isPlainClause(reader, i)) return { at: i, as: 'c' };
  if (
    takes.has('c') &&
    !SUBORDINATE.test(token.lower) &&
    !(token.pos === 'ADP' && !isClause(reader, i, until, { strict: true })) &&
    (token.pos !== 'VERB' || /ing$/.test(token.lower)) &&
    isClause(reader, i, until, { unbroken: takes.has('n') })
  )
    return { at: i, as: 'c' };
  if (tokens[verb]!.lemma === 'say' && until - i > MISTAGGED && isSubject(reader, i)) return { at: i, as: 'c' };
  if (takes.has('a') || takes.has('o'))
    return isPredicated(reader, i, until, takes, quoteOf(verb))
      ? { at: i, as: 'a' }
      : takes.has('n') && isThing(reader, i)
        ? { at: i, as: 'n' }
        : null;
  if (takes.has('g') && token.pos === 'VERB' && /ing$/.test(token.lower)) return { at: i, as: 'c' };
  return takes.has('n') && (isThing(reader, i) || (takes.has('j') && isJudged(reader, i, until))) ? { at: i, as: 'n' } : null;
}

/** "praised Lowe for going": somebody and what is said of them. */
function isJudged(reader: Reader, at: number, until: number): boolean {
  const { tokens } = reader;
  const phrase = phraseStartingAt(reader, at);
  return phrase !== undefined && phrase.last + 1 < until && /^(?:for|over|as|with)$/.test(tokens[phrase.last]!.lower);
}

/** What can be the subject of a clause, rather than what is said itself ("something", "the same"). */
function isSubject(reader: Reader, at: number): boolean {
  const phrase = phraseStartingAt(reader, at);
  return (
    phrase !== undefined &&
    phrase.determiner !== 'pronoun' &&
    !/^(something|nothing|anything|so|some|same|thing|things|word|words)$/.test(reader.tokens[phrase.head]!.lower) &&
    !/^(some|something)$/.test(reader.tokens[at]!.lower)
  );
}

/** "called on X to …" */
function isAsked(reader: Reader, at: number, until: number): boolean {
  const { tokens } = reader;
  if (!phraseStartingAt(reader, at)) return false;
  const end = afterAddressee(reader, at, until);
  return end > at && tokens[end]?.lower === 'to' && tokens[end + 1]?.pos === 'VERB';
}

/** What can be announced or confirmed: not a person or a pronoun alone. */
function isThing(reader: Reader, at: number): boolean {
  const phrase = phraseStartingAt(reader, at);
  if (!phrase) return false;
  if (phrase.determiner === 'pronoun')
    return /^(his|her|its|their)$/.test(reader.tokens[at]!.lower) && isOpening(reader, phrase.last);
  return phrase.name < 0 || reader.names[phrase.name]!.type !== 'person';
}

/** "called X a …", "described X as …", "accused X of …": a noun phrase and what is said of it. */
function isPredicated(
  reader: Reader,
  at: number,
  until: number,
  takes: ReadonlySet<Complement>,
  around: number,
): boolean {
  const { tokens, quoteAt } = reader;
  const phrase = phraseStartingAt(reader, at);
  if (!phrase) return false;
  for (let i = phrase.last; i < Math.min(until, phrase.last + 14); i++) {
    if (quoteAt[i]! !== around || (takes.has('o') ? tokens[i]!.lower === 'of' : tokens[i]!.lower === 'as'))
      return true;
    const next = phraseStartingAt(reader, i);
    if (takes.has('a') && next && next.determiner === 'indefinite' && tokens[i - 1]!.pos !== 'ADP')
      return true;
    if (/^[,;]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}
