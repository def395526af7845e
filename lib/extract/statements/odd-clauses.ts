import { canSpeak } from './can-speak.ts';
import { hasVerb, type Region } from './clause.ts';
import { contentStart } from './content-start.ts';
import { contentEnd } from './content-end.ts';
import { reporting, type Complement } from './cue-lexicon.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Reader } from './reader.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import type { Cue, CueFindings, SourcePhrases } from './source.ts';
import { subjectBefore } from './subject.ts';

/* Reporting verbs that do not stand between a source and what it says. */

/** "Claiming the vote was rigged, Lowe left": a participle at the head of a sentence has the subject after its comma. */
export function readLeading(
  reader: Reader,
  verb: number,
  start: number,
  takes: ReadonlySet<Complement>,
  region: Region,
  out: CueFindings,
): boolean {
  const { tokens } = reader;
  if (start !== region.first || !/ing$/.test(tokens[verb]!.lower)) return false;
  const comma = firstComma(reader, verb + 1, region.last);
  const content = comma < region.last ? contentStart(reader, verb, comma, takes) : null;
  const phrases = content && content.as !== 'q' ? phraseAfter(reader, comma + 1, region.last) : null;
  if (!content || !phrases || !canSpeak(reader, phrases.phrases[0]!)) return false;
  const cue: Cue = {
    first: verb,
    last: verb + 1,
    verb,
    lemma: tokens[verb]!.lemma,
    text: tokens[verb]!.text,
  };
  out.findings.push({ first: content.at, last: comma, cue, sources: resolveSources(reader, phrases) });
  return true;
}

/** An "as" clause has at most this many tokens behind its verb. */
const ASIDE = 12;

/** "As Lowe noted on Monday, the road was open": what follows the clause is what its subject says. */
export function readAsClause(
  reader: Reader,
  cue: Cue,
  phrases: SourcePhrases,
  region: Region,
  out: CueFindings,
): boolean {
  const { tokens } = reader;
  const as = phrases.first - 1;
  const takes = reporting(cue.lemma);
  if (as < region.first || tokens[as]!.lower !== 'as' || /ing$/.test(tokens[cue.verb]!.lower) || !(takes?.has('c') || takes?.has('q') || takes?.has('v'))) return false;
  if (as > region.first && !/^[;—–]$/.test(tokens[as - 1]!.text) && tokens[as - 1]!.pos !== 'CCONJ' && hasVerb(reader, region.first, as)) return false;
  const comma = firstComma(reader, cue.verb, Math.min(region.last, cue.verb + ASIDE));
  if (tokens[comma]?.text !== ',' || comma + 2 >= region.last) return false;
  if (hasVerb(reader, cue.verb + 1, comma)) return false;
  const first = comma + 1;
  const last = contentEnd(reader, first, region.last);
  if (last > first + 1) out.findings.push({ first, last, cue, sources: resolveSources(reader, phrases) });
  return true;
}

/** "His death was confirmed by his son": the subject is what is said. */
export function readPassive(
  reader: Reader,
  verb: number,
  start: number,
  region: Region,
  out: CueFindings,
): void {
  const { tokens } = reader;
  if (
    !/^(confirm|deny|announce|report|reveal|dispute|reject)$/.test(tokens[verb]!.lemma) ||
    tokens[verb + 1]?.lower !== 'by'
  )
    return;
  const source = phraseAfter(reader, verb + 2, region.last);
  const subject = subjectBefore(reader, start, region.first);
  if (!source || !subject || !canSpeak(reader, source.phrases[0]!)) return;
  const cue: Cue = {
    first: start,
    last: verb + 2,
    verb,
    lemma: tokens[verb]!.lemma,
    text: textOf(reader, start, verb + 2),
  };
  out.findings.push({ first: subject.first, last: start, cue, sources: resolveSources(reader, source) });
}

/** The first comma outside of quotations; `until` where there is none. */
export function firstComma({ tokens, quoteAt }: Reader, from: number, until: number): number {
  for (let i = from + 1; i < until; i++) if (tokens[i]!.text === ',' && quoteAt[i]! < 0) return i;
  return until;
}
