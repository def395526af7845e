import { hasVerb, isClause } from './clause.ts';
import type { Reader } from './reader.ts';

/* Clauses that a report stands in: where they bound what it tells. */

/** The relative word right before a subject that begins at `first`, which is no subject itself: "what Lowe called"; -1 for none. */
export function gapBefore({ tokens, nameAt }: Reader, first: number): number {
  const before = tokens[first - 1];
  return before && nameAt[first - 1]! < 0 && /^(?:what|which|who|that|whom)$/.test(before.lower) && before.pos !== 'SCONJ' ? first - 1 : -1;
}

/** Where a relative clause between commas gives way to the verb of its sentence: "Lowe, who says it is late, left". */
export function relativeEnd(reader: Reader, relative: number, from: number, until: number): number {
  const { tokens, quoteAt, nameAt } = reader;
  if (relative < 0 || tokens[relative - 1]?.text !== ',') return until;
  const finite = (at: number) =>
    nameAt[at]! < 0 && (tokens[at]!.pos === 'AUX' || (tokens[at]!.pos === 'VERB' && !/ing$/.test(tokens[at]!.lower)));
  const clause = isClause(reader, from, until);
  let told = false;
  for (let i = from; i + 1 < until; i++) {
    told ||= finite(i);
    if (tokens[i]!.text !== ',' || quoteAt[i]! >= 0 || told !== clause) continue;
    let next = i + 1;
    while (next + 1 < until && tokens[next]!.pos === 'ADV') next++;
    if (finite(next)) return i;
  }
  return until;
}

/** A clause that opens a sentence has at most this many tokens before its subject: "Three years after Lowe …". */
const OPENING = 8;

/** True for the subject of a clause such as "After X announced …," at the start of a sentence. */
export function opensSentence(reader: Reader, subject: number, from: number): boolean {
  const { tokens } = reader;
  return (
    subject > from &&
    subject - from <= OPENING &&
    (subject - from <= 2 || !hasVerb(reader, from, subject)) &&
    /^(with|after|when|while|before|because|since|as|although|though|until|once|in)$/.test(
      tokens[subject - 1]!.lower,
    )
  );
}
