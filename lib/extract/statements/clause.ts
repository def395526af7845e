import { phraseStartingAt, type Reader } from './reader.ts';

/** Where a cue's words stand and how far its content may reach: tokens [first, last). */
export interface Region {
  readonly first: number;
  readonly last: number;
}

const MARK = /^["“”'‘’«»„`]+$/;

/** True where a quotation opens at token `at`. */
export function isOpening({ openAt, tokens }: Reader, at: number): boolean {
  return openAt.has(at) && MARK.test(tokens[at]?.text ?? '');
}

/** True when a phrase and a finite verb begin at `at`: a clause without "that". */
export function isClause(
  { tokens, nameAt }: Reader,
  at: number,
  until: number,
  { strict = false, unbroken = false } = {},
): boolean {
  let relative = 0;
  let reduced = false;
  for (let i = at + 1; i < Math.min(until, at + 60); i++) {
    const { pos, lower, text } = tokens[i]!;
    if (/^[;:]$/.test(text)) return reduced;
    if (text === ',' && !relative && unbroken) return reduced;
    if (
      text === ',' &&
      !relative &&
      (tokens[i + 1]?.pos === 'ADP' || /ing$/.test(tokens[i + 1]?.lower ?? '')) &&
      !/ing$/.test(tokens[at]!.lower)
    )
      return reduced;
    if (/^(who|which|that|whose|where|when)$/.test(lower)) relative = 1;
    if (
      nameAt[i]! >= 0 ||
      tokens[i - 1]!.lower === 'to' ||
      !(pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower)))
    )
      continue;
    if (relative) {
      while (tokens[i + 1] && /^(AUX|VERB|ADV)$/.test(tokens[i + 1]!.pos)) i++;
      relative = 0;
    } else if (pos === 'VERB' && /ed$/.test(lower) && tokens[i + 1]?.pos === 'ADP') reduced = !strict;
    else return true;
  }
  return reduced;
}

/** A subject and, but for adverbs, its finite verb right behind it. */
export function isPlainClause(reader: Reader, at: number): boolean {
  const { tokens, nameAt } = reader;
  const subject = phraseStartingAt(reader, at);
  if (!subject || subject.temporal) return false;
  let i = subject.last;
  while (tokens[i]?.pos === 'ADV') i++;
  const verb = tokens[i];
  return verb !== undefined && nameAt[i]! < 0 && (verb.pos === 'AUX' || (verb.pos === 'VERB' && !/ing$/.test(verb.lower)));
}

/** True where a verb stands among tokens [from, until). */
export function hasVerb({ tokens, nameAt }: Reader, from: number, until: number): boolean {
  for (let i = from; i < until; i++) if (nameAt[i]! < 0 && /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return true;
  return false;
}
