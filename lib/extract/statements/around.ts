import { afterAdjuncts } from './adjuncts.ts';
import { canSpeak } from './can-speak.ts';
import { isPersonHead } from '../coreference/person-nouns.ts';
import { isOpening, isPlainClause, type Region } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { reporting, type Complement } from './cue-lexicon.ts';
import { mayReport } from './may-report.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseStartingAt, type Quoted, type Reader } from './reader.ts';
import { resolveSources } from './resolve-source.ts';
import type { Cue, CueFindings, SourcePhrases } from './source.ts';
import { subjectBefore } from './subject.ts';

/** Verbs that report clauses may stand behind them at the end of a sentence. */
const CLOSING: readonly Complement[] = ['v', 'c', 't'];

/** A cue after or inside its content: "…, X said", "…," said X. True where it was read so. */
export function readAround(
  reader: Reader,
  cue: Cue,
  start: number,
  region: Region,
  out: CueFindings,
): boolean {
  const { tokens } = reader;
  const takes = reporting(cue.lemma);
  if (!takes || !(takes.has('q') || CLOSING.some((complement) => takes.has(complement)))) return false;
  if (tokens[start - 1]?.text === ',' && /ing$/.test(tokens[cue.verb]!.lower)) return false;
  const inverted =
    leansOn(reader, start, region) && !/ing$/.test(tokens[cue.verb]!.lower)
      ? phraseAfter(reader, cue.verb + 1, region.last)
      : null;
  const pronoun = inverted?.phrases[0]!.determiner === 'pronoun' && closedQuotation(reader, start) < 0;
  const quotes = inverted && isOpening(reader, inverted.last) && closedQuotation(reader, start) < 0;
  if (
    inverted &&
    !pronoun &&
    !quotes &&
    cue.lemma !== 'tell' &&
    canSpeak(reader, inverted.phrases[0]!) &&
    endsInverted(reader, inverted.last, region.last, closedQuotation(reader, start) >= 0)
  )
    return placeAround(reader, cue, start, inverted.last, inverted, region, out);
  const subject = subjectBefore(reader, start, region.first);
  const as = subject && trailsAs(reader, subject.first, cue.verb + 1, region) ? 1 : 0;
  if (
    !subject ||
    subject.first <= region.first ||
    !leansOn(reader, subject.first - as, region) ||
    !mayReport(reader, cue, subject, out)
  )
    return false;
  const after =
    cue.lemma === 'tell'
      ? afterTold(reader, cue.verb + 1, region.last)
      : afterAdjuncts(reader, cue.verb + 1, region.last);
  const next = tokens[after];
  const quoted = /^[,:]$/.test(next?.text ?? '') ? isOpening(reader, after + 1) : isOpening(reader, after);
  if (quoted && closedQuotation(reader, subject.first) < 0) return false;
  if (
    after < region.last &&
    !quoted &&
    !isSpeech(reader, subject.first) &&
    !/^[.,;—–!?]|^-$/.test(next!.text) &&
    !/^(adding|in|on|at|during|after|of|while|when|before|about|as)$/.test(next!.lower)
  )
    return false;
  return placeAround(reader, cue, subject.first - as, after, subject, region, out);
}

/** A quotation of several words that ends in a comma stands right before: what follows cannot be another content. */
function isSpeech(reader: Reader, at: number): boolean {
  const q = reader.quotations[closedQuotation(reader, at)];
  return q !== undefined && q.last - q.first > 4 && isDirect(reader, q, reader.sentences[reader.tokens[q.open]!.sentence]!.first) && /^[,!?…]$/.test(reader.tokens[q.last - 1]!.text);
}

/** ", as police have said." at the end of a sentence. */
function trailsAs({ tokens }: Reader, subject: number, after: number, region: Region): boolean {
  return (
    tokens[subject - 1]?.lower === 'as' &&
    tokens[subject - 2]?.text === ',' &&
    (after >= region.last || /^[.!?]$/.test(tokens[after]!.text))
  );
}

function afterTold(reader: Reader, at: number, until: number): number {
  const { tokens } = reader;
  let i = at;
  while (
    i < until &&
    !/^[.,;]$/.test(tokens[i]!.text) &&
    tokens[i]!.pos !== 'VERB' &&
    tokens[i]!.pos !== 'AUX' &&
    tokens[i]!.lower !== 'that'
  )
    i++;
  return i;
}

/** Nothing of a clause may follow the subject of an inverted cue. */
function endsInverted(reader: Reader, at: number, until: number, closesQuotation: boolean): boolean {
  const { tokens, phrases, phraseAt } = reader;
  const token = tokens[at];
  if (
    at >= until ||
    !token ||
    isOpening(reader, at) ||
    (token.pos === 'VERB' && /(?:ing|named|called|identified)$/.test(token.lower)) ||
    (/^(?:ADJ|VERB)$/.test(token.pos) && tokens[at + 1]?.pos === 'ADP' && closesQuotation)
  )
    return true;
  return (
    /^([.,;:!?()]|—|–)$/.test(token.text) ||
    token.pos === 'ADP' ||
    token.lower === 'to' ||
    phrases[phraseAt[at]!]?.temporal === true ||
    /^(who|when|while|as|after|before|earlier|late|later)$/.test(token.lower)
  );
}

/** True when a comma, a dash or a closed quotation stands right before `at`. */
function leansOn(reader: Reader, at: number, region: Region): boolean {
  const before = reader.tokens[at - 1];
  return (
    at > region.first &&
    before !== undefined &&
    (/^[,—–]$/.test(before.text) || closedQuotation(reader, at) >= 0)
  );
}

/** Index of the quotation that closes right before `at`, a comma between them allowed; -1 for none. */
export function closedQuotation({ closeAt, tokens }: Reader, at: number): number {
  const comma = tokens[at - 1]?.text === ',' ? 1 : 0;
  return closeAt.get(at - 1 - comma) ?? -1;
}

/** "…, said Ann Lowe, a longtime adviser to …": the words behind the comma describe the source. */
function isApposed(reader: Reader, { last }: SourcePhrases, comma: number): boolean {
  const phrase = last === comma ? phraseStartingAt(reader, comma + 1) : undefined;
  return (
    phrase !== undefined &&
    !isPlainClause(reader, comma + 1) &&
    (phrase.determiner === 'indefinite' || isPersonHead(reader.tokens[phrase.head]!.lower))
  );
}

/** A quotation that is speech rather than a quoted phrase inside somebody's sentence. */
function isDirect({ tokens }: Reader, q: Quoted, first: number): boolean {
  return q.open <= first || /^[,:;.?!"”]$/.test(tokens[q.open - 1]!.text) || q.last - q.first > 15;
}

/** Puts down what stands before the parenthesis [from, to), and what goes on after it. */
function placeAround(
  reader: Reader,
  cue: Cue,
  from: number,
  to: number,
  phrases: SourcePhrases,
  region: Region,
  out: CueFindings,
): boolean {
  const { tokens, quotations, openAt } = reader;
  const sources = resolveSources(reader, phrases);
  const closed = closedQuotation(reader, from);
  const q = quotations[closed];
  if (q && isDirect(reader, q, region.first)) {
    out.quotes.push({ quotation: closed, cue, sources, side: 'after' });
    const past = afterAdjuncts(reader, to, region.last);
    const next = openAt.get(tokens[past]?.text === ',' ? past + 1 : past);
    if (next !== undefined) out.quotes.push({ quotation: next, cue, sources, side: 'before' });
    return true;
  }
  const takes = reporting(cue.lemma)!;
  const ends = to >= region.last || /^[.;!?]$/.test(tokens[to]!.text);
  if (!takes.has('v') && !(ends && CLOSING.some((complement) => takes.has(complement)))) return false;
  let first = region.first;
  for (const f of out.findings)
    if (f.last <= from && f.first >= region.first) first = Math.max(first, f.last);
  while (first < from && /^(PUNCT|CCONJ)$/.test(tokens[first]!.pos) && !/^(?:["“‘'«„]|''|``)$/.test(tokens[first]!.text))
    first++;
  const goesOn = tokens[to]?.text === ',' && to + 3 < region.last;
  if (from - first < 3 && !(goesOn && to === cue.verb + 1)) return false;
  let last = from;
  while (last > first && /^[,—–]$/.test(tokens[last - 1]!.text)) last--;
  if (last - first > 1 || to >= region.last || tokens[to]!.text !== ',') out.findings.push({ first, last, cue, sources });
  if (
    goesOn &&
    !isApposed(reader, phrases, to) &&
    !/ing$/.test(tokens[to + 1]!.lower) &&
    !/^(and|but|while|who|which)$/.test(tokens[to + 1]!.lower) &&
    !openAt.has(to + 1)
  ) {
    const end = contentEnd(reader, to + 1, region.last);
    if (end > to + 3) out.findings.push({ first: to + 1, last: end, cue, sources });
  }
  return true;
}
