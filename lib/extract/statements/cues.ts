import { isMistaggedReport } from '../coreference/mistagged.ts';
import { closedQuotation, readAround } from './around.ts';
import { gapBefore, opensSentence, relativeEnd } from './around-report.ts';
import type { Region } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { isDocument, reporting, type Complement } from './cue-lexicon.ts';
import { mayReport, THOUGHT } from './may-report.ts';
import { firstComma, readAsClause, readLeading, readPassive } from './odd-clauses.ts';
import type { Reader } from './reader.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import { giver } from './noun-cues.ts';
import type { Cue, CueFindings, Finding, SourcePhrases } from './source.ts';
import { sharedSubject, subjectBefore, verbGroupStart } from './subject.ts';

/** Reads every reporting verb of a sentence: its source, its content, or the quotation it goes with. */
export function readVerbs(reader: Reader, region: Region, out: CueFindings): void {
  const { tokens, nameAt, quoteAt } = reader;
  for (let i = region.first; i < region.last; i++) {
    if (nameAt[i]! >= 0) continue;
    const takes = reporting(lemmaOf(tokens[i]!.lower, tokens[i]!.lemma));
    if (!takes || !isVerbal(reader, i)) continue;
    const inside = quoteAt[i]!;
    const bounds =
      inside < 0
        ? region
        : {
            first: Math.max(region.first, reader.quotations[inside]!.first),
            last: Math.min(region.last, reader.quotations[inside]!.last),
          };
    readVerb(reader, i, takes, bounds, out);
  }
  readColons(reader, region, out);
}

/** A quotation after a colon without a reporting verb: "Hale took another view: …" is the subject's. */
function readColons(reader: Reader, region: Region, out: CueFindings): void {
  const { tokens, quotations, openAt } = reader;
  for (let i = region.first + 1; i + 1 < region.last; i++) {
    const quotation = tokens[i]!.text === ':' ? openAt.get(i + 1) : undefined;
    if (
      quotation === undefined ||
      quotations[quotation]!.nested ||
      out.quotes.some((c) => c.quotation === quotation)
    )
      continue;
    const told = latestReport(out, i);
    if (told?.cue) {
      out.quotes.push({ quotation, cue: told.cue, sources: told.sources, side: 'colon' });
      continue;
    }
    const found = sharedSubject(reader, i, region.first, 0);
    if (!found) continue;
    const cue: Cue = {
      first: found.verb,
      last: found.verb + 1,
      verb: found.verb,
      lemma: tokens[found.verb]!.lemma,
      text: tokens[found.verb]!.text,
    };
    out.quotes.push({ quotation, cue, sources: resolveSources(reader, found.phrases), side: 'colon' });
  }
}

/** Verbs that the tagger likes to take for nouns or adjectives. */
const MISTAGGED: ReadonlyMap<string, string> = new Map([
  ['alleged', 'allege'],
  ['found', 'find'],
  ['promising', 'promise'],
  ['warning', 'warn'],
]);

function lemmaOf(lower: string, lemma: string): string {
  return lemma === lower ? (MISTAGGED.get(lower) ?? lemma) : lemma;
}

function isVerbal(reader: Reader, at: number): boolean {
  const { tokens, nameAt } = reader;
  const { pos, lower } = tokens[at]!;
  if (pos === 'VERB')
    return (
      (tokens[at - 1]?.pos !== 'DET' || nameAt[at - 1]! >= 0) && !/^['’]s$/.test(tokens[at - 1]?.text ?? '')
    );
  if (isMistaggedReport(tokens, at, nameAt)) return true;
  const next = tokens[at + 1]?.lower;
  if (MISTAGGED.has(lower) && (next === 'that' || next === 'to'))
    return lower === 'found' || tokens[at - 1]?.text === ',';
  return pos === 'NOUN' && /^(?:PROPN|NOUN|PRON)$/.test(tokens[at - 1]?.pos ?? '') && isReportingNoun(reader, at);
}

/** "the campaign projects that …", "polls show that …", "“…,” Lowe notes.": a verb that the tagger takes for a noun. */
function isReportingNoun({ tokens, nameAt, closeAt, sentences }: Reader, at: number): boolean {
  const { lower, lemma, sentence } = tokens[at]!;
  const plural = lower === `${lemma}s`;
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  if (next?.lower === 'that' && /^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return false;
  if (next?.lower === 'that') return plural || /^(?:show|suggest|indicate|reveal|say)$/.test(lower);
  const ends = !next || /^[.:]$/.test(next.text) || at + 1 >= sentences[sentence]!.last;
  if (!plural || !ends || nameAt[at - 1]! < 0) return false;
  let first = at - 1;
  while (first > 0 && nameAt[first - 1] === nameAt[at - 1]) first--;
  return before.pos === 'PROPN' && (closeAt.has(first - 1) || tokens[first - 1]?.text === ',');
}

function readVerb(
  reader: Reader,
  verb: number,
  takes: ReadonlySet<Complement>,
  region: Region,
  out: CueFindings,
): void {
  const { tokens, quoteAt } = reader;
  const start = verbGroupStart(reader, verb, region.first);
  const group = tokens.slice(start, verb);
  if (
    group.some((t) =>
      /^(not|n't|n’t|never|would|could|should|might|may|can|must|will|’ll|'ll|if|declined|refused)$/.test(
        t.lower,
      ),
    )
  )
    return;
  const infinitive = group.some((t) => t.lower === 'to');
  if (infinitive && !/^(go|continue)$/.test(group.find((t) => t.pos === 'VERB')?.lemma ?? '')) return;
  const passive =
    group.some((t) => t.lemma === 'be' && t.lower !== 'being') &&
    tokens[verb]!.lower !== tokens[verb]!.lemma &&
    !/ing$/.test(tokens[verb]!.lower);
  if (passive) {
    readPassive(reader, verb, start, region, out);
    return;
  }
  if (readLeading(reader, verb, start, takes, region, out)) return;
  const quotedAs = tokens[start - 1]?.lower === 'as' && /^(quote|cite)$/.test(tokens[start - 2]?.lemma ?? '');
  if (tokens[verb]!.lemma === 'point' && tokens[verb + 1]?.lower !== 'out') return;
  const cue: Cue = {
    first: cueFirst(reader, start, verb),
    last: verb + 1,
    verb,
    lemma: lemmaOf(tokens[verb]!.lower, tokens[verb]!.lemma),
    text: textOf(reader, cueFirst(reader, start, verb), verb + 1),
  };
  if (readAround(reader, cue, start, region, out)) return;
  if (/^(if|unless|whether)$/.test(tokens[start - 1]?.lower ?? '')) return;
  const subject = quotedAs
    ? subjectBefore(reader, verbGroupStart(reader, start - 2, region.first), region.first)
    : subjectBefore(reader, start, region.first);
  const phrases = (subject && senderOf(reader, subject, region)) ?? subject;
  if (
    phrases &&
    phrases.first > region.first &&
    /^(if|unless|whether)$/.test(tokens[phrases.first - 1]!.lower)
  )
    return;
  if (!phrases || !mayReport(reader, cue, phrases, out)) return;
  const gap = gapBefore(reader, phrases.first);
  const relative = gap >= 0 ? gap : phrases.pronounEnd === undefined ? -1 : phrases.pronounEnd - 1;
  const until = opensSentence(reader, phrases.first, region.first)
    ? firstComma(reader, verb + 1, region.last)
    : relativeEnd(reader, relative, verb + 1, region.last);
  const content = contentStart(reader, verb, until, takes, gap >= 0 && !THOUGHT.test(cue.lemma));
  if (!content) {
    if (readAsClause(reader, cue, phrases, region, out)) return;
    const closed =
      phrases.first <= region.first + 1 && takes.has('q') ? closedQuotation(reader, phrases.first) : -1;
    const next =
      takes.has('q') && tokens[region.last - 1]?.text === ':' ? reader.openAt.get(region.last) : undefined;
    if (closed >= 0)
      out.quotes.push({ quotation: closed, cue, sources: resolveSources(reader, phrases), side: 'after' });
    else if (next !== undefined)
      out.quotes.push({ quotation: next, cue, sources: resolveSources(reader, phrases), side: 'before' });
    return;
  }
  const sources =
    (/ing$/.test(tokens[verb]!.lower) &&
      tokens[start - 1]?.text === ',' &&
      latestReport(out, verb)?.sources) ||
    resolveSources(reader, phrases);
  if (content.as === 'q') {
    const quotation = reader.openAt.get(content.at)!;
    const q = reader.quotations[quotation]!;
    const end = contentEnd(reader, content.at, region.last);
    const rest = q.last + 1 < end && quoteAt[verb]! < 0;
    if (!rest || q.last - q.first > 12) {
      if (takes.has('q') || takes.has('c') || takes.has('t'))
        out.quotes.push({ quotation, cue, sources, side: 'before' });
      return;
    }
    out.findings.push({ first: content.at, last: end, cue, sources });
    return;
  }
  const last = contentEnd(reader, content.at, until, content.as);
  if (last > content.at) out.findings.push({ first: content.at, last, cue, sources });
}

/** "Lowe sent a letter urging …": who a document comes from, where it is the object of the verb that puts it forth. */
function senderOf(reader: Reader, { phrases, first }: SourcePhrases, region: Region): SourcePhrases | null {
  const [phrase] = phrases;
  return phrase && isDocument(reader.tokens[phrase.head]!.lower) ? giver(reader, first, region) : null;
}

/** The report of the sentence that stands last before a token: a participle such as ", adding" goes on with its source. */
function latestReport(
  { findings, quotes }: CueFindings,
  at: number,
): Pick<Finding, 'cue' | 'sources'> | null {
  let last: Pick<Finding, 'cue' | 'sources'> | null = null;
  for (const one of [...findings, ...quotes])
    if (one.cue && one.cue.verb >= 0 && one.cue.verb < at && one.cue.verb > (last?.cue?.verb ?? -1))
      last = one;
  return last;
}

/** "has said" is the cue with its auxiliary; "went on to add" with what leads to it. */
function cueFirst({ tokens }: Reader, start: number, verb: number): number {
  let first = verb;
  while (
    first > start &&
    (/^(has|have|had|to|on)$/.test(tokens[first - 1]!.lower) ||
      /^(go|continue)$/.test(tokens[first - 1]!.lemma))
  )
    first--;
  return first;
}
