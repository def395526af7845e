import type { Region } from './clause.ts';
import { contentEnd } from './content-end.ts';
import { isPersonHead } from '../coreference/person-nouns.ts';
import { phraseStartingAt, type Reader } from './reader.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import type { Cue, Finding } from './source.ts';
import type { SourcePhrases } from './source.ts';
import { phraseAfter } from './phrase-after.ts';

/** Reads "according to X" before, after or inside what X said. */
export function readAccording(reader: Reader, region: Region, out: Finding[]): void {
  const { tokens } = reader;
  for (let i = region.first; i + 1 < region.last; i++) {
    const report = readReports(reader, i, region);
    if (report) {
      out.push(report);
      continue;
    }
    const long = tokens[i]!.lower === 'according' && tokens[i + 1]!.lower === 'to';
    if (!long && !(tokens[i]!.lower === 'per' && i > region.first && tokens[i - 1]!.text === ',')) continue;
    const verb = long ? i + 2 : i + 1;
    const phrases = phraseAfter(reader, verb, region.last);
    if (!phrases) continue;
    const cue: Cue = { first: i, last: verb, verb: -1, lemma: 'according', text: textOf(reader, i, verb) };
    const sources = resolveSources(reader, phrases);
    const after = afterSource(reader, phrases, region.last);
    const before = clauseBefore(reader, i, region.first, out);
    if (before) out.push({ ...before, cue, sources });
    else {
      const last = contentEnd(reader, after, region.last);
      if (last - after > 1) out.push({ first: after, last, cue, sources });
    }
  }
}

/** "By reports, …", "In a report by X, …": a sentence that opens on a document and a comma. */
function readReports(reader: Reader, at: number, region: Region): Finding | null {
  const { tokens } = reader;
  if (at !== region.first || !/^(by|per|in|from)$/.test(tokens[at]!.lower)) return null;
  const phrases = phraseAfter(reader, at + 1, region.last);
  const head = phrases && tokens[phrases.phrases[0]!.head]!.lower;
  if (
    !phrases ||
    !/^(report|reports|account|accounts|estimates|estimate)$/.test(head!) ||
    !/^(by|per)$/.test(tokens[at]!.lower) === (phrases.last === phrases.phrases[0]!.last)
  )
    return null;
  const first = tokens[phrases.last]?.text === ',' ? phrases.last + 1 : phrases.last;
  const last = contentEnd(reader, first, region.last);
  const cue: Cue = {
    first: at,
    last: phrases.first,
    verb: -1,
    lemma: 'according',
    text: textOf(reader, at, phrases.last),
  };
  return last - first > 2 ? { first, last, cue, sources: resolveSources(reader, phrases) } : null;
}

/** Past the relative clause, date or apposition that follows the source, to the first word of the content. */
function afterSource(reader: Reader, source: SourcePhrases, until: number): number {
  const { tokens } = reader;
  const at = source.last;
  let i = at;
  while (i < until && tokens[i]!.text !== ',') i++;
  if (i >= until) return at;
  const next = tokens[i + 1];
  if (
    next &&
    (/^(who|which|whose|citing|speaking|quoting)$/.test(next.lower) ||
      (/^(a|an|the|formerly|then|now)$/.test(next.lower) &&
        closesSoon(tokens, i + 1, until) &&
        fits(reader, source, i + 1)))
  ) {
    let j = i + 1;
    while (j < until && tokens[j]!.text !== ',') j++;
    if (j < until) return j + 1;
  }
  return i + 1;
}

/** A person's description stands beside a person only. */
function fits(reader: Reader, { phrases }: SourcePhrases, at: number): boolean {
  const { tokens, names } = reader;
  const apposed = phraseStartingAt(reader, at);
  const name = names[phrases[0]!.name];
  return (
    !apposed ||
    !isPersonHead(tokens[apposed.head]!.lower) ||
    name?.type === 'person' ||
    (!name && isPersonHead(tokens[phrases[0]!.head]!.lower))
  );
}

/** An apposition: no verb of its own before the next comma, and a clause after it. */
function closesSoon(tokens: Reader['tokens'], at: number, until: number): boolean {
  for (let i = at; i < Math.min(until, at + 25); i++) {
    const { text, pos, lower } = tokens[i]!;
    if (text === ',') return !goesOn(tokens[i + 1]);
    if (pos === 'AUX') return false;
    if (pos === 'VERB' && (!/ing$|ed$/.test(lower) || (/ed$/.test(lower) && hasObject(tokens[i + 1]))))
      return false;
  }
  return false;
}

/** "killed four people": a participle that describes takes no object. */
function hasObject(next: Reader['tokens'][number] | undefined): boolean {
  return (
    next !== undefined &&
    /^(DET|NUM|PRON|PROPN|NOUN)$/.test(next.pos) &&
    !/^(last|this|that)$/.test(next.lower)
  );
}

/** Goes on with the clause before it: no clause begins here. */
function goesOn(next: Reader['tokens'][number] | undefined): boolean {
  if (next === undefined) return false;
  if (next.pos === 'VERB' && /ing$/.test(next.lower)) return true;
  return /^(including|who|which|whose|where|while|and|or|but|as)$/.test(next.lower);
}

/** What stands before a trailing "according to", if it is more than "But, …". */
function clauseBefore(
  { tokens }: Reader,
  at: number,
  from: number,
  found: readonly Finding[],
): { first: number; last: number } | null {
  let last = at;
  while (last > from && /^[,(—–]$/.test(tokens[last - 1]!.text)) last--;
  let first = from;
  for (const f of found) if (f.cue?.verb === -1 && f.last <= at) first = Math.max(first, f.last);
  for (let i = last - 1; i > first; i--)
    if (tokens[i]!.text === ';' || (/^(and|but|then|while)$/.test(tokens[i]!.lower) && i === last - 1)) {
      first = i + 1;
      break;
    }
  while (
    first < last &&
    /^(PUNCT|CCONJ|SCONJ|ADV)$/.test(tokens[first]!.pos) &&
    !/^(?:["“'‘«„[(]|''|``)$/.test(tokens[first]!.text)
  )
    first++;
  return last - first >= 2 ? { first, last } : null;
}
