import { bodyNounKinds } from '../coreference/body-nouns.ts';
import { isPeopleNoun } from '../coreference/person-nouns.ts';
import { AUDIENCE, VENUE } from './adjuncts.ts';
import { isClause, isOpening, isPlainClause } from './clause.ts';
import { reporting, type Complement } from './cue-lexicon.ts';
import type { Token } from '../../text/document.ts';
import { phraseStartingAt, type Reader } from './reader.ts';

const WEEKDAY =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|week|month|year)$/;

const CLAUSES: ReadonlySet<Complement> = new Set(['c', 't', 'q']);

/** Where content that begins at `first` ends, at most `last`: before the next cue, "according to", a semicolon. */
export function contentEnd(reader: Reader, first: number, last: number, as: Complement = 'c'): number {
  const { tokens, quoteAt, quotations } = reader;
  const open = quotations[quoteAt[last - 1]!];
  const outside = quoteAt[first - 1] !== quoteAt[last - 1];
  let end = open && outside && open.open >= first && open.last > last ? open.last + 1 : last;
  while (end > first && /^[.!?;:,]+$/.test(tokens[end - 1]!.text) && quoteAt[end - 1]! < 0) end--;
  end = withoutStrayBracket(reader, first, end);
  const isGerund = tokens[first]?.pos === 'VERB' && /ing$/.test(tokens[first]!.lower);
  const seen: Seen = { verb: false, clause: false, plain: null };
  for (let i = first; i < end; i++) {
    see(seen, reader, i);
    const inside = quoteAt[i]!;
    if (inside >= 0 && inside !== quoteAt[first]) {
      const q = quotations[inside]!;
      if (q.last <= i) continue;
      i = Math.min(end, q.last) - 1;
      const closed = q.last + 1;
      const listed = tokens[q.last - 1]!.text === ',' && closed < end && goesOnListing(reader, closed);
      if (closed < end && !listed && /^[.!?,]$/.test(tokens[q.last - 1]!.text) && i + 1 < end) return closed;
      if (
        closed + 1 < end &&
        tokens[closed]!.text === ',' &&
        /^(whose|which|who|where|when|while|with)$/.test(tokens[closed + 1]!.lower)
      )
        return closed;
      continue;
    }
    const { text } = tokens[i]!;
    if (i > first && (text === ';' || (text === ':' && isOpening(reader, i + 1)))) return i;
    const comma = text === ',' ? 1 : 0;
    const next = tokens[i + comma];
    if (i === first || !next || i + comma >= end) continue;
    if (next.lower === 'according' && tokens[i + comma + 1]?.lower === 'to') return i;
    if (comma && /ing$/.test(next.lower) && reporting(next.lemma)) return i;
    if (
      comma &&
      next.pos === 'ADV' &&
      /ing$/.test(tokens[i + 2]?.lower ?? '') &&
      reporting(tokens[i + 2]!.lemma)
    )
      return i;
    if (
      /^(and|but|while|whereas|although|though|which|who)$/.test(next.lower) &&
      opensReport(reader, i + comma + 1, end, next.lower !== 'and' || !CLAUSES.has(as) || seen.verb)
    )
      return i;
    if (comma && trailsReport(reader, i + 1, end)) return i;
    if ((!CLAUSES.has(as) || isGerund) && /^(?:and|but|then|or)$/.test(next.lower) && resumes(reader, i + comma + 1, first, end, as, seen))
      return i;
    if (/^[naif]$/.test(as) && next.lower === 'and' && isPlainClause(reader, i + comma + 1)) return i;
    if (as === 'n' && next.lower === 'as' && isPlainClause(reader, i + comma + 1)) return i;
    if (/^[nafo]$/.test(as) && endsPhrase(reader, i, comma, as)) return trimmed(reader, first, i);
    if (comma && next.lower === 'but' && phraseStartingAt(reader, i + 2) && isClause(reader, i + 2, end))
      return i;
  }
  return end;
}

/** What a content holds up to a token: any verb, a clause of its own, the first finite verb that is neither. */
interface Seen {
  verb: boolean;
  clause: boolean;
  plain: string | null;
}

function see(seen: Seen, { tokens, nameAt }: Reader, at: number): void {
  const { pos, lower } = tokens[at]!;
  if (nameAt[at]! >= 0) return;
  seen.verb ||= pos === 'VERB' || pos === 'AUX';
  seen.clause ||= pos === 'AUX' || /^(?:who|which|that|whose|where|when|if)$/.test(lower);
  if (pos === 'VERB' && !/(?:ing|ed|en)$/.test(lower) && tokens[at - 1]?.lower !== 'to') seen.plain ??= lower;
}

/** "praised his record and offered to help": the verb at `at` has the subject of the cue, not one of the content. */
function resumes({ tokens, nameAt }: Reader, at: number, first: number, end: number, as: Complement, seen: Seen): boolean {
  let verb = at;
  while (verb < end && tokens[verb]!.pos === 'ADV') verb++;
  const token = tokens[verb];
  if (!token || verb + 1 >= end || nameAt[verb]! >= 0 || token.pos !== 'VERB') return false;
  const participle = (word: Token | undefined) => word?.pos === 'VERB' && /ing$/.test(word.lower);
  if (participle(token)) return participle(tokens[first - 1]) || participle(tokens[first - 2]);
  if (token.lower === token.lemma || (tokens[verb + 1]!.pos === 'NOUN' && !reporting(token.lemma))) return false;
  return !seen.clause && (as === 'i' || seen.plain === null || seen.plain === token.lower);
}

/** A bracket that closes what opened before the content is none of it. */
function withoutStrayBracket({ tokens }: Reader, first: number, last: number): number {
  if (last - first < 2 || tokens[last - 1]!.text !== ')') return last;
  for (let i = last - 2; i >= first; i--) if (tokens[i]!.text === '(') return last;
  return last - 1;
}

/** "… a “nasty guy,” an “anchor baby,” “unstable” and …": another quoted word follows. */
function goesOnListing(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const article = /^(?:an?|and|the)$/.test(tokens[at]!.lower) ? 1 : 0;
  return isOpening(reader, at + article);
}

/** Without "shortly" or "next" before the time that was cut off. */
function trimmed({ tokens }: Reader, first: number, last: number): number {
  let end = last;
  while (
    end > first + 1 &&
    /^(shortly|just|late|early|next|last|only|soon|long|immediately|hours|days|this)$/.test(
      tokens[end - 1]!.lower,
    )
  )
    end--;
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
  if (
    next.lower === 'to' &&
    !comma &&
    inner &&
    (isPeopleNoun(tokens[inner.head]!.lower) ||
      bodyNounKinds(tokens[inner.head]!.lower.replace(/s$/, '')) ||
      AUDIENCE.test(tokens[inner.head]!.lower))
  )
    return true;
  if (/^(on|in|during|via|at)$/.test(next.lower) && next.pos === 'ADP' && !comma && inner)
    return (
      inner.temporal ||
      VENUE.test(tokens[inner.head]!.lower) ||
      (/^(on|in|via)$/.test(next.lower) && /^\d{4}$/.test(tokens[inner.head]!.text))
    );
  const phrase = phraseStartingAt(reader, at);
  return (
    !comma &&
    phrase?.temporal === true &&
    tokens[phrase.last]?.lower !== 'of' &&
    tokens[at - 1]!.pos !== 'ADP' &&
    !/^['’]/.test(tokens[phrase.last]?.text ?? '') &&
    WEEKDAY.test(tokens[phrase.head]!.lower)
  );
}

/**
 * True when another report begins at `at`: "(and) said", "(while) several residents told". A phrase before its verb belongs
 * to the content as long as that is no `complete` clause: "both he and Lowe promised".
 */
function opensReport(reader: Reader, at: number, until: number, complete: boolean): boolean {
  const { tokens, nameAt } = reader;
  let i = at;
  while (i < until && tokens[i]!.pos === 'ADV') i++;
  if (isReport(reader, i)) return tokens[i + 1]?.pos !== 'NOUN' || !/ed$/.test(tokens[i]!.lower);
  if (tokens[i]?.pos === 'VERB' && reporting(tokens[i]!.lemma) && /^(?:that|why|how|whether)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  for (let hops = 0; complete && hops < 4 && i < until; hops++) {
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
  return (
    after >= until ||
    /^[.,;]$/.test(tokens[after]!.text) ||
    /^(on|in|at|during|after)$/.test(tokens[after]!.lower) ||
    phraseStartingAt(reader, after)?.temporal === true
  );
}

function isReport({ tokens, nameAt }: Reader, at: number, present = false): boolean {
  const token = tokens[at];
  if (
    !token ||
    token.pos !== 'VERB' ||
    nameAt[at]! >= 0 ||
    /ing$/.test(token.lower) ||
    (token.lower === token.lemma && !present)
  )
    return false;
  const takes = reporting(token.lemma);
  return takes !== undefined && (takes.has('c') || takes.has('q') || takes.has('a'));
}
