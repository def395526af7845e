import { bodyNounKinds } from '../coreference/body-nouns.ts';
import { isPeopleNoun } from '../coreference/person-nouns.ts';
import { isDocument, reporting, type Complement } from './cue-lexicon.ts';
import { phraseStartingAt, type Reader } from './reader.ts';

/** Where a cue's words stand and how far its content may reach: tokens [first, last). */
export interface Region {
  readonly first: number;
  readonly last: number;
}

const MARK = /^["“”'‘’«»„]+$/;
const AUDIENCE = /^(reporters|journalists|media|press|newspapers|viewers|listeners|fans|supporters|lawmakers|parliament|court|police|investigators|voters|followers|people|us|them|him|her|me|audience|crowd)$/;
const VENUE = /^(twitter|facebook|telegram|statement|interview|conference|briefing|letter|tweet|post|speech|email|e-mail|television|tv|radio|blog|address|report|message|court|media|press|reporters|journalists|parliament|phone|instagram|youtube|broadcast|release|testimony|remarks|hearing|rally|article)$/;
const WEEKDAY = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|month|year)$/;
const SUBORDINATE = /^(that|who|which|what|where|why|how|whether)$/;

export function isOpening({ openAt, tokens }: Reader, at: number): boolean {
  return openAt.has(at) && MARK.test(tokens[at]?.text ?? '');
}

/** True when a phrase and a finite verb begin at `at`: a clause without "that". */
export function isClause({ tokens, nameAt }: Reader, at: number, until: number, { strict = false, unbroken = false } = {}): boolean {
  let relative = 0;
  let reduced = false;
  for (let i = at + 1; i < Math.min(until, at + 60); i++) {
    const { pos, lower, text } = tokens[i]!;
    if (/^[;:]$/.test(text)) return reduced;
    if (text === ',' && !relative && unbroken) return reduced;
    if (text === ',' && !relative && (tokens[i + 1]?.pos === 'ADP' || /ing$/.test(tokens[i + 1]?.lower ?? '')) && !/ing$/.test(tokens[at]!.lower)) return reduced;
    if (/^(who|which|that|whose|where|when)$/.test(lower)) relative = 1;
    if (nameAt[i]! >= 0 || tokens[i - 1]!.lower === 'to' || !(pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)))) continue;
    if (relative) {
      while (tokens[i + 1] && /^(AUX|VERB|ADV)$/.test(tokens[i + 1]!.pos)) i++;
      relative = 0;
    } else if (pos === 'VERB' && /ed$/.test(lower) && tokens[i + 1]?.pos === 'ADP') reduced = !strict;
    else return true;
  }
  return reduced;
}

/** True when any finite verb stands between two tokens. */
export function hasVerb({ tokens, nameAt }: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (nameAt[i]! < 0 && (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !/ing$/.test(tokens[i]!.lower)))) return true;
  return false;
}

/** First token after the person told: "told reporters", "told the BBC". */
export function afterAddressee(reader: Reader, at: number, until: number): number {
  const { tokens, names, nameAt } = reader;
  const phrase = phraseStartingAt(reader, at);
  if (!phrase || phrase.temporal) return at;
  let end = phrase.last;
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = names[nameAt[i]!];
    if (name && name.last < phrase.last && !(phrase.name >= 0 && names[phrase.name]!.type === 'institution' && phrase.name === nameAt[i])) {
      const rest = tokens[name.last]!;
      if (rest.pos === 'NOUN' || /^['’]/.test(rest.text) || rest.text === '-') continue;
      end = name.last;
      break;
    }
    if (AUDIENCE.test(tokens[i]!.lower) && i + 1 < phrase.last && nameAt[i + 1]! >= 0) {
      end = i + 1;
      break;
    }
  }
  while (end < until && tokens[end]!.pos === 'ADP' && /^(of|at|from|for|in)$/.test(tokens[end]!.lower)) {
    const next = phraseStartingAt(reader, end + 1);
    if (!next || next.temporal) break;
    end = next.last;
  }
  return end;
}

/** First token after "on Monday", "in a statement", "later", "to reporters": what stands between a cue and its content. */
export function afterAdjuncts(reader: Reader, at: number, until: number): number {
  const { tokens, nameAt, names } = reader;
  let i = at;
  for (let hops = 0; hops < 8 && i < until; hops++) {
    const token = tokens[i]!;
    const phrase = phraseStartingAt(reader, i);
    if (phrase?.temporal && tokens[phrase.last]?.lower !== 'of' && (tokens[i]!.pos !== 'NUM' || /^(ago|earlier|later|before)$/.test(tokens[phrase.last]?.lower ?? '')) && !/^['’]/.test(tokens[phrase.last]?.text ?? '') && tokens[phrase.last]?.pos !== 'AUX' && tokens[phrase.last]?.pos !== 'VERB') i = phrase.last;
    else if (phrase && phrase.first === i && /^(late|early|last|this)$/.test(token.lower) && phraseStartingAt(reader, phrase.last)?.temporal) i = phrase.last;
    else if (token.pos === 'ADV' && !/^(NUM|ADJ|ADV)$/.test(tokens[i + 1]?.pos ?? '') && !/^(only|about|nearly|almost|approximately|around|more|over|just|even)$/.test(token.lower)) i++;
    else if (/^(late|early|earlier|later|again|publicly|out)$/.test(token.lower)) i++;
    else if (token.pos === 'ADP' || (token.lower === 'to' && tokens[i + 1]?.pos !== 'VERB')) {
      const inner = phraseStartingAt(reader, i + 1);
      if (!inner) break;
      let end = inner.last;
      const head = tokens[inner.head]!.lower;
      const venue = inner.temporal || VENUE.test(head) || isDocument(head) || AUDIENCE.test(head) || (inner.name >= 0 && names[inner.name]!.type === 'institution' && /^(to|on|via|in)$/.test(token.lower));
      for (let more = true; more && end < until;) {
        const tail = phraseStartingAt(reader, end);
        more = /^(of|with|for|from|by|to|at|in|on)$/.test(tokens[end]!.lower) && phraseStartingAt(reader, end + 1) !== undefined;
        if (more) end = phraseStartingAt(reader, end + 1)!.last;
        else if (tail?.temporal && !/^['’]/.test(tokens[tail.last]?.text ?? '')) end = tail.last;
      }
      const next = tokens[end];
      const signalled = end >= until || next!.lower === 'that' || /^[,:]$/.test(next!.text) || isOpening(reader, end);
      if (!venue && !signalled) break;
      if (!signalled && !(isClause(reader, end, until) && (phraseStartingAt(reader, end) || next!.lower === 'there' || nameAt[end]! >= 0))) {
        if (!inner.temporal && !/^(on|via|to)$/.test(token.lower)) break;
        end = inner.last;
      }
      i = end;
    } else if (token.text === ',') {
      const past = afterAside(reader, i, until);
      if (past === i) break;
      i = past;
    } else break;
  }
  return i;
}

/** Past the comma before "that" or a clause, and past an aside between commas; `at` itself where neither follows. */
function afterAside(reader: Reader, at: number, until: number): number {
  const { tokens } = reader;
  const starts = (i: number) => i < until && (tokens[i]!.lower === 'that' || isOpening(reader, i));
  if (starts(at + 1)) return at + 1;
  for (let i = at + 1; i < Math.min(until, at + 14); i++) {
    if (tokens[i]!.text !== ',') continue;
    const aside = tokens[at + 1]!;
    const like = aside.pos === 'ADP' || aside.pos === 'DET' || /ing$/.test(aside.lower) || phraseStartingAt(reader, at + 1)?.temporal;
    return like && (starts(i + 1) || (phraseStartingAt(reader, i + 1) && isClause(reader, i + 1, until) && !isClause(reader, at + 1, i))) ? i + 1 : at;
  }
  return at;
}

/** Where content that begins at `first` ends, at most `last`: before the next cue, "according to", a semicolon. */
export function contentEnd(reader: Reader, first: number, last: number, as: Complement = 'c'): number {
  const { tokens, quoteAt, quotations } = reader;
  const open = quotations[quoteAt[last - 1]!];
  const outside = quoteAt[first - 1] !== quoteAt[last - 1];
  let end = open && outside && open.open >= first && open.last > last ? open.last + 1 : last;
  while (end > first && /^[.!?;:,]+$/.test(tokens[end - 1]!.text) && quoteAt[end - 1]! < 0) end--;
  for (let i = first; i < end; i++) {
    const inside = quoteAt[i]!;
    if (inside >= 0 && inside !== quoteAt[first]) {
      const q = quotations[inside]!;
      if (q.last <= i) continue;
      i = Math.min(end, q.last) - 1;
      const closed = q.last + 1;
      if (closed < end && /^[.!?,]$/.test(tokens[q.last - 1]!.text) && i + 1 < end) return closed;
      if (closed + 1 < end && tokens[closed]!.text === ',' && /^(whose|which|who|where|when|while|with)$/.test(tokens[closed + 1]!.lower)) return closed;
      continue;
    }
    const { text } = tokens[i]!;
    if (i > first && (text === ';' || (text === ':' && isOpening(reader, i + 1)))) return i;
    const comma = text === ',' ? 1 : 0;
    const next = tokens[i + comma];
    if (i === first || !next || i + comma >= end) continue;
    if (next.lower === 'according' && tokens[i + comma + 1]?.lower === 'to') return i;
    if (comma && /ing$/.test(next.lower) && reporting(next.lemma)) return i;
    if (comma && next.pos === 'ADV' && /ing$/.test(tokens[i + 2]?.lower ?? '') && reporting(tokens[i + 2]!.lemma)) return i;
    if (/^(and|but|while|whereas|although|though|which|who)$/.test(next.lower) && opensReport(reader, i + comma + 1, end)) return i;
    if (comma && trailsReport(reader, i + 1, end)) return i;
    if (/^[nafo]$/.test(as) && endsPhrase(reader, i, comma, as)) return trimmed(reader, first, i);
    if (comma && next.lower === 'but' && phraseStartingAt(reader, i + 2) && isClause(reader, i + 2, end)) return i;
  }
  return end;
}

/** Without "shortly" or "next" before the time that was cut off. */
function trimmed({ tokens }: Reader, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && /^(shortly|just|late|early|next|last|only|soon|long|immediately|hours|days|this)$/.test(tokens[end - 1]!.lower)) end--;
  return end;
}

/** Where a noun phrase as content gives way to when, where or how it was said. */
function endsPhrase(reader: Reader, at: number, comma: number, as: Complement): boolean {
  const { tokens } = reader;
  const next = tokens[at + comma]!;
  if (/^(when|while|although|though|after|before|despite|until)$/.test(next.lower)) return true;
  if (comma && next.pos === 'VERB' && /ing$/.test(next.lower)) return true;
  if (as !== 'a' && /^(because|since|following)$/.test(next.lower)) return true;
  if (comma && /^(beyond|but|which|who|where|with|so|adding)$/.test(next.lower)) return true;
  if (next.lower === 'which') return tokens[at - 1]!.pos !== 'ADP';
  if (as === 'a') return false;
  const inner = phraseStartingAt(reader, at + 1);
  if (next.lower === 'to' && !comma && inner && (isPeopleNoun(tokens[inner.head]!.lower) || bodyNounKinds(tokens[inner.head]!.lower.replace(/s$/, '')) || AUDIENCE.test(tokens[inner.head]!.lower))) return true;
  if (/^(on|in|during|via|at)$/.test(next.lower) && next.pos === 'ADP' && !comma && inner) return inner.temporal || VENUE.test(tokens[inner.head]!.lower) || (/^(on|in|via)$/.test(next.lower) && /^\d{4}$/.test(tokens[inner.head]!.text));
  const phrase = phraseStartingAt(reader, at);
  return !comma && phrase?.temporal === true && tokens[phrase.last]?.lower !== 'of' && tokens[at - 1]!.pos !== 'ADP' && !/^['’]/.test(tokens[phrase.last]?.text ?? '') && WEEKDAY.test(tokens[phrase.head]!.lower);
}

/** True when another report begins at `at`: "(and) said", "(while) several residents told". */
function opensReport(reader: Reader, at: number, until: number): boolean {
  const { tokens, nameAt } = reader;
  let i = at;
  while (i < until && tokens[i]!.pos === 'ADV') i++;
  if (isReport(reader, i)) return true;
  for (let hops = 0; hops < 4 && i < until; hops++) {
    const phrase = phraseStartingAt(reader, i);
    if (!phrase) return false;
    i = phrase.last;
    while (i < until && (tokens[i]!.pos === 'ADV' || tokens[i]!.pos === 'AUX') && nameAt[i]! < 0) i++;
    if (i < until && isReport(reader, i, true)) return true;
    if (i < until && (tokens[i]!.pos === 'ADP' || tokens[i]!.text === ',')) i++;
  }
  return false;
}

/** A report that closes the sentence behind its content: "…, the fire chief said on Friday". */
function trailsReport(reader: Reader, at: number, until: number): boolean {
  const { tokens } = reader;
  const phrase = phraseStartingAt(reader, at);
  if (!phrase || !isReport(reader, phrase.last)) return false;
  const after = phrase.last + 1;
  return after >= until || /^[.,;]$/.test(tokens[after]!.text) || /^(on|in|at|during|after)$/.test(tokens[after]!.lower) || phraseStartingAt(reader, after)?.temporal === true;
}

function isReport({ tokens, nameAt }: Reader, at: number, present = false): boolean {
  const token = tokens[at];
  if (!token || token.pos !== 'VERB' || nameAt[at]! >= 0 || /ing$/.test(token.lower) || (token.lower === token.lemma && !present)) return false;
  const takes = reporting(token.lemma);
  return takes !== undefined && (takes.has('c') || takes.has('q') || takes.has('a'));
}

/** Where the content of a complement begins, and under which complement; null where the verb reports nothing. */
export function contentStart(reader: Reader, verb: number, until: number, takes: ReadonlySet<Complement>): { at: number; as: Complement } | null {
  const { tokens } = reader;
  let i = verb + 1;
  if (takes.has('f') && tokens[i]?.lower === 'for') return { at: i + 1, as: 'f' };
  if (takes.has('o') && tokens[i]?.lower === 'of') return tokens[verb]!.lemma === 'accuse' ? null : { at: i + 1, as: 'o' };
  const quoteOf = (token: number) => reader.quoteAt[token]!;
  const skip = () => (i = afterAdjuncts(reader, i, until));
  if (tokens[i]?.lower === 'out' || tokens[i]?.lower === 'back') i++;
  if (takes.has('p')) {
    skip();
    const told = afterAddressee(reader, i, until);
    if (told === i && tokens[i]?.lower !== 'that' && !isOpening(reader, i)) return null;
    const after = tokens[told];
    if (after && (after.pos === 'AUX' || after.pos === 'VERB') && !isOpening(reader, told)) return takes.has('c') || takes.has('t') ? { at: i, as: 'c' } : null;
    i = told;
  }
  skip();
  while (i < until && /^[,:]$/.test(tokens[i]!.text) && (isOpening(reader, i + 1) || tokens[i + 1]?.lower === 'that' || (i > verb + 1 && takes.has('c') && phraseStartingAt(reader, i + 1) && isClause(reader, i + 1, until)))) i++;
  const token = tokens[i];
  if (!token || i >= until) return null;
  if (isOpening(reader, i)) return { at: i, as: 'q' };
  if (token.lower === 'that' && !(token.pos === 'DET' && !isClause(reader, i + 1, until))) {
    const at = /^[,]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    return isOpening(reader, at) && (takes.has('q') || takes.has('t')) ? { at, as: 'q' } : takes.has('c') || takes.has('t') ? { at, as: 't' } : null;
  }
  if (token.lower === 'to' && tokens[i + 1] && /^(VERB|AUX|ADV)$/.test(tokens[i + 1]!.pos)) return takes.has('i') ? { at: i, as: 'i' } : null;
  if (takes.has('a') && tokens[verb]!.lemma === 'refer' && token.lower === 'to') return isPredicated(reader, i + 1, until, takes, quoteOf(verb)) ? { at: i + 1, as: 'a' } : null;
  if (tokens[verb]!.lemma === 'describe' && token.pos === 'VERB' && /ing$/.test(token.lower)) return { at: i, as: 'c' };
  if (takes.has('a') && token.lower === 'as') return { at: tokens[i + 1]?.lower === 'being' ? i + 2 : i + 1, as: 'a' };
  if (token.pos === 'PUNCT' && !/^[[(]$/.test(token.text)) return null;
  if (/^(as|about|on|against|with|by|from|in|at|to|of|for|and|or|but|so|than)$/.test(token.lower) && !isClause(reader, i, until)) return null;
  if (takes.has('i') && phraseStartingAt(reader, i)) {
    const told = afterAddressee(reader, i, until);
    if (tokens[told]?.lower === 'to' && tokens[told + 1]?.pos === 'VERB') return { at: i, as: 'i' };
  }
  if (takes.has('c') && !SUBORDINATE.test(token.lower) && !(token.pos === 'ADP' && !isClause(reader, i, until, { strict: true })) && (token.pos !== 'VERB' || /ing$/.test(token.lower)) && isClause(reader, i, until, { unbroken: takes.has('n') })) return { at: i, as: 'c' };
  if (takes.has('a') || takes.has('o')) return isPredicated(reader, i, until, takes, quoteOf(verb)) ? { at: i, as: 'a' } : takes.has('n') && isThing(reader, i) ? { at: i, as: 'n' } : null;
  return takes.has('n') && isThing(reader, i) ? { at: i, as: 'n' } : null;
}

/** What can be announced or confirmed: not a person or a pronoun alone. */
function isThing(reader: Reader, at: number): boolean {
  const phrase = phraseStartingAt(reader, at);
  if (!phrase) return false;
  if (phrase.determiner === 'pronoun') return /^(his|her|its|their)$/.test(reader.tokens[at]!.lower) && isOpening(reader, phrase.last);
  return phrase.name < 0 || reader.names[phrase.name]!.type !== 'person';
}

/** "called X a …", "described X as …", "accused X of …": a noun phrase and what is said of it. */
function isPredicated(reader: Reader, at: number, until: number, takes: ReadonlySet<Complement>, around: number): boolean {
  const { tokens, quoteAt } = reader;
  const phrase = phraseStartingAt(reader, at);
  if (!phrase) return false;
  for (let i = phrase.last; i < Math.min(until, phrase.last + 14); i++) {
    if (quoteAt[i]! !== around || (takes.has('o') ? tokens[i]!.lower === 'of' : tokens[i]!.lower === 'as')) return true;
    const next = phraseStartingAt(reader, i);
    if (takes.has('a') && next && next.determiner === 'indefinite' && tokens[i - 1]!.pos !== 'ADP') return true;
    if (/^[,;]$/.test(tokens[i]!.text)) return false;
  }
  return false;
}
