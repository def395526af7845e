import { isClause, type Region } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { phraseEndingAt, type Reader } from './reader.ts';
import { canSpeak } from './can-speak.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import type { Cue, Finding, SourcePhrases } from './source.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';

/** Nouns made of reporting verbs; their "that" clause or complement is what was said. */
const NOUNS = new Set(
  (
    'claim claims allegation allegations statement announcement warning warnings promise promises pledge assertion assertions suggestion suggestions belief fear fears ' +
    'concern concerns accusation accusations argument arguments prediction predictions admission acknowledgement insistence view opinion demand demands complaint complaints ' +
    'declaration testimony comment comments remark remarks report reports recommendation call calls hope hopes conclusion finding findings assurance assurances proposal ruling'
  ).split(' '),
);
/** Verbs that put such a noun forth: their subject is its source. */
const GIVES =
  /^(issue|release|make|publish|post|voice|express|deliver|give|repeat|reiterate|raise|file|send|write|sign|base|launch|air|circulate|distribute|unleash|submit|carry|hold|put)$/;

/** Reads "his claim that …", "issued a statement that …", "protesters' demands for …". */
export function readNouns(reader: Reader, region: Region, out: Finding[]): void {
  const { tokens, nameAt, quoteAt, quotations } = reader;
  for (let i = region.first + 1; i + 1 < region.last; i++) {
    if (!NOUNS.has(tokens[i]!.lower) || nameAt[i]! >= 0 || !/^(NOUN|VERB)$/.test(tokens[i]!.pos)) continue;
    const phrase = phraseEndingAt(reader, i + 1);
    const first = contentFirst(reader, i, region.last);
    if (!phrase || first < 0 || (quoteAt[i]! >= 0 && quotations[quoteAt[i]!]!.first > i)) continue;
    const source = possessor(reader, i) ?? giver(reader, phrase.first, region);
    if (!source) continue;
    const cue: Cue = {
      first: i,
      last: first,
      verb: i,
      lemma: tokens[i]!.lemma,
      text: textOf(reader, i, first),
    };
    const last = contentEnd(reader, first, region.last, tokens[first - 1]!.lower === 'that' ? 't' : 'n');
    const sources = resolveSources(reader, source);
    if (last > first) out.push({ first, last: clauseEnd(reader, i, first, last), cue, sources });
  }
}

function contentFirst(reader: Reader, noun: number, until: number): number {
  const { tokens } = reader;
  const next = tokens[noun + 1]!;
  if (next.lower === 'that' && isClause(reader, noun + 2, until)) return noun + 2;
  if (
    next.lower === 'of' &&
    /^(claim|allegation|accusation|warning|report|announcement)s?$/.test(tokens[noun]!.lower)
  )
    return noun + 2;
  return next.lower === 'for' && /^(demand|call)s?$/.test(tokens[noun]!.lower) ? noun + 2 : -1;
}

/** "X's claim", "their demands". */
function possessor(reader: Reader, noun: number): SourcePhrases | null {
  const { tokens, phrases, phraseAt, referenceAt, nameAt, names } = reader;
  const phrase = phrases[phraseAt[noun]!]!;
  for (let i = noun - 1; i >= phrase.first; i--) {
    const owner =
      referenceAt.has(i) ||
      (nameAt[i]! >= 0 && /^['’]/.test(tokens[i + 1]!.text)) ||
      (/^['’]/.test(tokens[i]!.text) && i > phrase.first);
    if (!owner) continue;
    const last = /^['’]/.test(tokens[i]!.text) ? i : i + 1;
    const name = nameAt[last - 1]!;
    const own = {
      ...phrase,
      last,
      head: last - 1,
      name: name >= 0 && names[name]!.last === last ? name : -1,
      determiner: tokens[last - 1]!.pos === 'PRON' ? ('pronoun' as const) : phrase.determiner,
    };
    return own.name >= 0 || referenceAt.has(own.head) || canSpeak(reader, own)
      ? { phrases: [own], first: phrase.first, last }
      : null;
  }
  return null;
}

/** Whoever puts forth the claim or document of the phrase that begins at `at`; null where nobody is told to. */
export function giver(reader: Reader, at: number, region: Region): SourcePhrases | null {
  const { tokens } = reader;
  const verb = tokens[at - 1]?.lower === 'out' ? at - 2 : at - 1;
  if (verb <= region.first || !GIVES.test(tokens[verb]!.lemma)) return null;
  const found = subjectBefore(reader, verbGroupStart(reader, verb, region.first), region.first);
  return found && canSpeak(reader, found.phrases[0]!) ? found : null;
}

/** A noun that is the subject itself hands over to its verb: "the claim that X lied was false". */
function clauseEnd({ tokens, nameAt }: Reader, noun: number, first: number, last: number): number {
  if (tokens[first - 1]!.lower === 'that') return last;
  for (let i = first + 1; i < last; i++)
    if (
      nameAt[i]! < 0 &&
      (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !/ing$|ed$/.test(tokens[i]!.lower))) &&
      tokens[i - 1]!.lower !== 'to'
    )
      return i;
  return noun < last ? last : first;
}
