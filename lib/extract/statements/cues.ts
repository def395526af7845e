import { afterAdjuncts, contentEnd, contentStart, hasVerb, isOpening, type Region } from './content.ts';
import { isDocument, reporting, WEAK, type Complement } from './cue-lexicon.ts';
import { isMistaggedReport } from '../coreference/noun-phrases.ts';
import type { Reader } from './reader.ts';
import { canSpeak } from './can-speak.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import type { Cue, Finding, Source, SourcePhrases } from './source.ts';
import { phraseAfter, sharedSubject, subjectBefore, verbGroupStart } from './subject.ts';

/** Verbs of thought: told by someone else of the same person they make no statement of their own. */
const THOUGHT = /^(believe|think|hope|fear|know|expect|understand|feel|suspect|assume)$/;

/** A quotation whose cue stands before or after it. */
export interface QuoteCue {
  readonly quotation: number;
  readonly cue: Cue;
  readonly sources: readonly Source[];
  readonly side: 'before' | 'after';
}

export interface CueFindings {
  readonly findings: Finding[];
  readonly quotes: QuoteCue[];
}

/** Reads every reporting verb of a sentence: its source, its content, or the quotation it goes with. */
export function readVerbs(reader: Reader, region: Region, out: CueFindings): void {
  const { tokens, nameAt, quoteAt } = reader;
  for (let i = region.first; i < region.last; i++) {
    if (nameAt[i]! >= 0) continue;
    const takes = reporting(lemmaOf(tokens[i]!.lower, tokens[i]!.lemma));
    if (!takes || !isVerbal(reader, i)) continue;
    const inside = quoteAt[i]!;
    const bounds = inside < 0 ? region : { first: Math.max(region.first, reader.quotations[inside]!.first), last: Math.min(region.last, reader.quotations[inside]!.last) };
    readVerb(reader, i, takes, bounds, out);
  }
  readColons(reader, region, out);
}

/** A quotation after a colon without a reporting verb: "Hale took another view: …" is the subject's. */
function readColons(reader: Reader, region: Region, out: CueFindings): void {
  const { tokens, quotations, openAt } = reader;
  for (let i = region.first + 1; i + 1 < region.last; i++) {
    const quotation = tokens[i]!.text === ':' ? openAt.get(i + 1) : undefined;
    if (quotation === undefined || quotations[quotation]!.nested || out.quotes.some((c) => c.quotation === quotation)) continue;
    const found = sharedSubject(reader, i, region.first, 0);
    if (!found) continue;
    const cue: Cue = { first: found.verb, last: found.verb + 1, verb: found.verb, lemma: tokens[found.verb]!.lemma, text: tokens[found.verb]!.text };
    out.quotes.push({ quotation, cue, sources: resolveSources(reader, found.phrases), side: 'before' });
  }
}

function lemmaOf(lower: string, lemma: string): string {
  return lower === 'alleged' ? 'allege' : lemma;
}

function isVerbal({ tokens, nameAt }: Reader, at: number): boolean {
  const { pos, lower, lemma } = tokens[at]!;
  if (pos === 'VERB') return (tokens[at - 1]?.pos !== 'DET' || nameAt[at - 1]! >= 0) && !/^['’]s$/.test(tokens[at - 1]?.text ?? '');
  if (isMistaggedReport(tokens, at, nameAt)) return true;
  return pos === 'NOUN' && lower === `${lemma}s` && tokens[at + 1]?.lower === 'that' && /^(PROPN|NOUN|PRON)$/.test(tokens[at - 1]?.pos ?? '');
}

function readVerb(reader: Reader, verb: number, takes: ReadonlySet<Complement>, region: Region, out: CueFindings): void {
  const { tokens, quoteAt } = reader;
  const start = verbGroupStart(reader, verb, region.first);
  const group = tokens.slice(start, verb);
  if (group.some((t) => /^(not|n't|n’t|never|would|could|should|might|may|can|must|will|’ll|'ll|if|declined|refused)$/.test(t.lower))) return;
  const infinitive = group.some((t) => t.lower === 'to');
  if (infinitive && !/^(go|continue)$/.test(group.find((t) => t.pos === 'VERB')?.lemma ?? '')) return;
  const passive = group.some((t) => t.lemma === 'be' && t.lower !== 'being') && tokens[verb]!.lower !== tokens[verb]!.lemma && !/ing$/.test(tokens[verb]!.lower);
  if (passive) {
    readPassive(reader, verb, start, region, out);
    return;
  }
  const quotedAs = tokens[start - 1]?.lower === 'as' && /^(quote|cite)$/.test(tokens[start - 2]?.lemma ?? '');
  if (tokens[verb]!.lemma === 'point' && tokens[verb + 1]?.lower !== 'out') return;
  const cue: Cue = { first: cueFirst(reader, start, verb), last: verb + 1, verb, lemma: lemmaOf(tokens[verb]!.lower, tokens[verb]!.lemma), text: textOf(reader, cueFirst(reader, start, verb), verb + 1) };
  if (readAround(reader, cue, start, region, out)) return;
  if (/^(if|unless|whether)$/.test(tokens[start - 1]?.lower ?? '')) return;
  const phrases = quotedAs ? subjectBefore(reader, verbGroupStart(reader, start - 2, region.first), region.first) : subjectBefore(reader, start, region.first);
  if (phrases && phrases.first > region.first && /^(if|unless|whether)$/.test(tokens[phrases.first - 1]!.lower)) return;
  if (!phrases || !mayReport(reader, cue, phrases, out)) return;
  const until = opensSentence(reader, phrases.first, region.first) ? firstComma(reader, verb + 1, region.last) : region.last;
  const content = contentStart(reader, verb, until, takes);
  if (!content) {
    const closed = phrases.first <= region.first + 1 && takes.has('q') ? closedQuotation(reader, phrases.first) : -1;
    if (closed >= 0) out.quotes.push({ quotation: closed, cue, sources: resolveSources(reader, phrases), side: 'after' });
    return;
  }
  const sources = (/ing$/.test(tokens[verb]!.lower) && tokens[start - 1]?.text === ',' && speakingSo(out, verb)) || resolveSources(reader, phrases);
  if (content.as === 'q') {
    const quotation = reader.openAt.get(content.at)!;
    const q = reader.quotations[quotation]!;
    const end = contentEnd(reader, content.at, region.last);
    const rest = q.last + 1 < end && quoteAt[verb]! < 0;
    if (!rest || q.last - q.first > 12) {
      if (takes.has('q') || takes.has('c') || takes.has('t')) out.quotes.push({ quotation, cue, sources, side: 'before' });
      return;
    }
    out.findings.push({ first: content.at, last: end, cue, sources });
    return;
  }
  const last = contentEnd(reader, content.at, until, content.as);
  if (last > content.at) out.findings.push({ first: content.at, last, cue, sources });
}

/** True for the subject of a clause such as "After X announced …," at the start of a sentence. */
function opensSentence({ tokens }: Reader, subject: number, from: number): boolean {
  return subject > from && subject - from <= 2 && /^(with|after|when|while|before|because|since|as|although|though|until|once|in)$/.test(tokens[subject - 1]!.lower);
}

function firstComma({ tokens, quoteAt }: Reader, from: number, until: number): number {
  for (let i = from + 1; i < until; i++) if (tokens[i]!.text === ',' && quoteAt[i]! < 0) return i;
  return until;
}

/** "His death was confirmed by his son": the subject is what is said. */
function readPassive(reader: Reader, verb: number, start: number, region: Region, out: CueFindings): void {
  const { tokens } = reader;
  if (!/^(confirm|deny|announce|report|reveal|dispute|reject)$/.test(tokens[verb]!.lemma) || tokens[verb + 1]?.lower !== 'by') return;
  const source = phraseAfter(reader, verb + 2, region.last);
  const subject = subjectBefore(reader, start, region.first);
  if (!source || !subject || !canSpeak(reader, source.phrases[0]!)) return;
  const cue: Cue = { first: start, last: verb + 2, verb, lemma: tokens[verb]!.lemma, text: textOf(reader, start, verb + 2) };
  out.findings.push({ first: subject.first, last: start, cue, sources: resolveSources(reader, source) });
}

/** Whoever speaks in the sentence before a participle such as ", adding". */
function speakingSo({ findings, quotes }: CueFindings, verb: number): readonly Source[] | null {
  let last: { cue: Cue | null; sources: readonly Source[] } | null = null;
  for (const one of [...findings, ...quotes]) if (one.cue && one.cue.verb >= 0 && one.cue.verb < verb && one.cue.verb > (last?.cue?.verb ?? -1)) last = one;
  return last?.sources ?? null;
}

/** "has said" is the cue with its auxiliary; "went on to add" with what leads to it. */
function cueFirst({ tokens }: Reader, start: number, verb: number): number {
  let first = verb;
  while (first > start && (/^(has|have|had|to|on)$/.test(tokens[first - 1]!.lower) || /^(go|continue)$/.test(tokens[first - 1]!.lemma))) first--;
  return first;
}

function mayReport(reader: Reader, { lemma, verb }: Cue, { phrases }: SourcePhrases, out: CueFindings): boolean {
  const { tokens } = reader;
  const phrase = phrases[0]!;
  const head = tokens[phrase.head]!.lower;
  if (phrase.determiner === 'pronoun' && THOUGHT.test(lemma) && out.findings.some((f) => f.last > verb && f.first <= verb)) return false;
  if (phrase.determiner === 'pronoun' && /^(i|we|you|this|that|these|those|what|which|there|me|us)$/.test(head)) return false;
  if (lemma === 'read' && !isDocument(head)) return false;
  return WEAK.has(lemma) || phrase.determiner === 'pronoun' || !/^(say|tell)$/.test(lemma) ? canSpeak(reader, phrase) : true;
}

/** A cue after or inside its content: "…, X said", "…," said X. True where it was read so. */
function readAround(reader: Reader, cue: Cue, start: number, region: Region, out: CueFindings): boolean {
  const { tokens } = reader;
  const takes = reporting(cue.lemma);
  if (!takes?.has('v') && !takes?.has('q')) return false;
  const inverted = leansOn(reader, start, region) && !/ing$/.test(tokens[cue.verb]!.lower) ? phraseAfter(reader, cue.verb + 1, region.last) : null;
  const pronoun = inverted?.phrases[0]!.determiner === 'pronoun' && closedQuotation(reader, start) < 0;
  const quotes = inverted && isOpening(reader, inverted.last) && closedQuotation(reader, start) < 0;
  if (inverted && !pronoun && !quotes && cue.lemma !== 'tell' && canSpeak(reader, inverted.phrases[0]!) && endsInverted(reader, inverted.last, region.last)) return placeAround(reader, cue, start, inverted.last, inverted, region, out);
  const subject = subjectBefore(reader, start, region.first);
  if (!subject || subject.first <= region.first || !leansOn(reader, subject.first, region) || !mayReport(reader, cue, subject, out)) return false;
  const after = cue.lemma === 'tell' ? afterTold(reader, cue.verb + 1, region.last) : afterAdjuncts(reader, cue.verb + 1, region.last);
  const next = tokens[after];
  const quoted = /^[,:]$/.test(next?.text ?? '') ? isOpening(reader, after + 1) : isOpening(reader, after);
  if (quoted && closedQuotation(reader, subject.first) < 0) return false;
  if (after < region.last && !quoted && !/^[.,;—–!?]|^-$/.test(next!.text) && !/^(adding|in|on|at|during|after|of|while|when|before|about|as)$/.test(next!.lower)) return false;
  return placeAround(reader, cue, subject.first, after, subject, region, out);
}

function afterTold(reader: Reader, at: number, until: number): number {
  const { tokens } = reader;
  let i = at;
  while (i < until && !/^[.,;]$/.test(tokens[i]!.text) && tokens[i]!.pos !== 'VERB' && tokens[i]!.pos !== 'AUX' && tokens[i]!.lower !== 'that') i++;
  return i;
}

/** Nothing of a clause may follow the subject of an inverted cue. */
function endsInverted(reader: Reader, at: number, until: number): boolean {
  const { tokens, phrases, phraseAt } = reader;
  const token = tokens[at];
  if (at >= until || !token || isOpening(reader, at) || (token.pos === 'VERB' && /(?:ing|named|called|identified)$/.test(token.lower))) return true;
  return /^([.,;:!?()]|—|–)$/.test(token.text) || token.pos === 'ADP' || token.lower === 'to' || phrases[phraseAt[at]!]?.temporal === true || /^(who|when|while|as|after|before|earlier|late|later)$/.test(token.lower);
}

/** True when a comma, a dash or a closed quotation stands right before `at`. */
function leansOn(reader: Reader, at: number, region: Region): boolean {
  const before = reader.tokens[at - 1];
  return at > region.first && before !== undefined && (/^[,—–]$/.test(before.text) || closedQuotation(reader, at) >= 0);
}

/** Index of the quotation that closes right before `at`, a comma between them allowed; -1 for none. */
function closedQuotation({ closeAt, tokens }: Reader, at: number): number {
  const comma = tokens[at - 1]?.text === ',' ? 1 : 0;
  return closeAt.get(at - 1 - comma) ?? -1;
}

/** Puts down what stands before the parenthesis [from, to), and what goes on after it. */
function placeAround(reader: Reader, cue: Cue, from: number, to: number, phrases: SourcePhrases, region: Region, out: CueFindings): boolean {
  const { tokens, quotations, openAt } = reader;
  const sources = resolveSources(reader, phrases);
  const closed = closedQuotation(reader, from);
  const q = quotations[closed];
  const direct = q && (q.open <= region.first || /^[,:;.?!"”]$/.test(tokens[q.open - 1]!.text) || q.last - q.first > 15);
  if (direct) {
    out.quotes.push({ quotation: closed, cue, sources, side: 'after' });
    const past = afterAdjuncts(reader, to, region.last);
    const next = openAt.get(tokens[past]?.text === ',' ? past + 1 : past);
    if (next !== undefined) out.quotes.push({ quotation: next, cue, sources, side: 'before' });
    return true;
  }
  if (!reporting(cue.lemma)?.has('v')) return false;
  let first = region.first;
  for (const f of out.findings) if (f.last <= from && f.first >= region.first) first = Math.max(first, f.last);
  while (first < from && (/^(PUNCT|CCONJ)$/.test(tokens[first]!.pos) && !/^["“‘']$/.test(tokens[first]!.text))) first++;
  if (from - first < 3) return false;
  let last = from;
  while (last > first && /^[,—–]$/.test(tokens[last - 1]!.text)) last--;
  const clause = hasVerb(reader, first, last) || to >= region.last || tokens[to]!.text !== ',';
  if (clause) out.findings.push({ first, last, cue, sources });
  if (tokens[to]?.text === ',' && to + 3 < region.last && !/ing$/.test(tokens[to + 1]!.lower) && !/^(and|but|while|who|which)$/.test(tokens[to + 1]!.lower) && !openAt.has(to + 1)) {
    const end = contentEnd(reader, to + 1, region.last);
    if (end > to + 3) out.findings.push({ first: to + 1, last: end, cue, sources });
  }
  return true;
}
