import { contentEnd, type Region } from './content.ts';
import type { Reader } from './reader.ts';
import { resolveSources, textOf } from './resolve-source.ts';
import type { Cue, Finding } from './source.ts';
import { phraseAfter } from './subject.ts';

/** Reads "according to X" before, after or inside what X said. */
export function readAccording(reader: Reader, region: Region, out: Finding[]): void {
  const { tokens } = reader;
  for (let i = region.first; i + 1 < region.last; i++) {
    const long = tokens[i]!.lower === 'according' && tokens[i + 1]!.lower === 'to';
    if (!long && !(tokens[i]!.lower === 'per' && i > region.first && tokens[i - 1]!.text === ',')) continue;
    const verb = long ? i + 2 : i + 1;
    const phrases = phraseAfter(reader, verb, region.last);
    if (!phrases) continue;
    const cue: Cue = { first: i, last: verb, verb: -1, lemma: 'according', text: textOf(reader, i, verb) };
    const sources = resolveSources(reader, phrases);
    const after = afterSource(reader, phrases.last, region.last);
    const before = clauseBefore(reader, i, region.first, out);
    if (before) out.push({ ...before, cue, sources });
    else {
      const last = contentEnd(reader, after, region.last);
      if (last - after > 1) out.push({ first: after, last, cue, sources });
    }
  }
}

/** Past the relative clause, date or apposition that follows the source, to the first word of the content. */
function afterSource({ tokens }: Reader, at: number, until: number): number {
  let i = at;
  while (i < until && tokens[i]!.text !== ',') i++;
  if (i >= until) return at;
  const next = tokens[i + 1];
  if (next && (/^(who|which|whose|citing|speaking|quoting)$/.test(next.lower) || (/^(a|an|the)$/.test(next.lower) && closesSoon(tokens, i + 1, until)))) {
    let j = i + 1;
    while (j < until && tokens[j]!.text !== ',') j++;
    if (j < until) return j + 1;
  }
  return i + 1;
}

/** An apposition: no verb before the next comma. */
function closesSoon(tokens: Reader['tokens'], at: number, until: number): boolean {
  for (let i = at; i < Math.min(until, at + 14); i++) {
    if (tokens[i]!.text === ',') return true;
    if (tokens[i]!.pos === 'AUX' || (tokens[i]!.pos === 'VERB' && !/ing$|ed$/.test(tokens[i]!.lower))) return false;
  }
  return false;
}

/** What stands before a trailing "according to", if it is more than "But, …". */
function clauseBefore({ tokens }: Reader, at: number, from: number, found: readonly Finding[]): { first: number; last: number } | null {
  let last = at;
  while (last > from && /^[,(—–]$/.test(tokens[last - 1]!.text)) last--;
  let first = from;
  for (const f of found) if (f.cue?.verb === -1 && f.last <= at) first = Math.max(first, f.last);
  for (let i = last - 1; i > first; i--)
    if (tokens[i]!.text === ';' || (/^(and|but|then|while)$/.test(tokens[i]!.lower) && i === last - 1)) {
      first = i + 1;
      break;
    }
  while (first < last && /^(PUNCT|CCONJ|SCONJ|ADV)$/.test(tokens[first]!.pos) && !/^["“'‘[(]$/.test(tokens[first]!.text)) first++;
  return last - first >= 2 ? { first, last } : null;
}
