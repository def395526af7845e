import type { LocalKey } from '../../model/ids.ts';
import type { LocalEntity } from '../../model/reading.ts';
import type { LocalStatement } from '../../model/statement.ts';
import type { TextDocument } from '../../text/document.ts';

const ONE = new Set(['i', 'me', 'my', 'mine', 'myself']);
const MANY = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** Whether an article has a quoted "I" or "we" at all. */
export function hasFirstPerson({ tokens }: TextDocument, quoted: Uint8Array): boolean {
  return tokens.some(({ lower }, i) => quoted[i] && (ONE.has(lower) || MANY.has(lower)));
}

/** Tokens of "I" in a person's quotation, and of "we" in an institution's, with the speaker they mean. */
export function firstPersons(
  { tokens }: TextDocument,
  statements: readonly LocalStatement[],
  entities: ReadonlyMap<LocalKey, LocalEntity>,
  quoted: Uint8Array,
): { token: number; entity: LocalKey }[] {
  const out: { token: number; entity: LocalKey }[] = [];
  let at = 0;
  for (const { start, end, speaker, kind } of statements) {
    const type = speaker && entities.get(speaker)?.type;
    if (!speaker || kind === 'indirect' || (type !== 'person' && type !== 'institution')) continue;
    const words = type === 'person' ? ONE : MANY;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++)
      if (quoted[at] && words.has(tokens[at]!.lower)) out.push({ token: at, entity: speaker });
  }
  return out;
}
