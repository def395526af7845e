import type { Token } from '../../text/document.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isPossessiveMark } from './token-kinds.ts';
import { isPersonNoun, isPersonHead } from './person-nouns.ts';

/** A role an article gives to a named person: its words, its head noun, the tokens of the whole phrase. */
export interface Role {
  readonly words: string;
  readonly head: string;
  readonly first: number;
  readonly last: number;
}

const DROPPED = new Set(['the', 'a', 'an', 'mr.', 'mrs.', 'ms.', 'mr', 'mrs', 'ms', 'miss', 'also', 'then']);

/** Role words before a name within its phrase: "Kremlin spokesman Dmitry Peskov" gives "spokesman". */
export function titleRole(
  tokens: readonly Token[],
  phrase: NounPhrase,
  nameFirst: number,
  nameAt: Int32Array,
): Role | null {
  let last = nameFirst;
  while (last > phrase.first && /^[,-]$/.test(tokens[last - 1]!.text)) last--;
  let first = last;
  while (first > phrase.first && nameAt[first - 1]! < 0 && !isPossessiveMark(tokens[first - 1]!)) first--;
  return roleOf(tokens, first, last, nameAt);
}

/** Role words of a noun phrase that stands beside a name or after "is": "a military expert at …". */
export function nounRole(tokens: readonly Token[], phrase: NounPhrase, nameAt: Int32Array): Role | null {
  let first = phrase.head;
  while (first > phrase.first && nameAt[first - 1]! < 0 && !isPossessiveMark(tokens[first - 1]!)) first--;
  return isPersonHead(tokens[phrase.head]!.lower) ? roleOf(tokens, first, phrase.last, nameAt) : null;
}

function roleOf(tokens: readonly Token[], from: number, to: number, nameAt: Int32Array): Role | null {
  let last = to;
  while (last > from && !isPersonNoun(plain(tokens[last - 1]!.lower))) last--;
  if (last === from) return null;
  let first = from;
  while (
    first < last - 1 &&
    (DROPPED.has(tokens[first]!.lower) ||
      tokens[first]!.pos === 'DET' ||
      tokens[first]!.pos === 'NUM' ||
      tokens[first]!.pos === 'PRON')
  )
    first++;
  const elect = tokens[last]?.text === '-' && tokens[last + 1]?.lower === 'elect';
  const vice = last - 2 >= from && tokens[last - 2]!.lower === 'vice';
  const head = (vice ? 'vice-' : '') + plain(tokens[last - 1]!.lower) + (elect ? '-elect' : '');
  if (DROPPED.has(head) || nameAt[last - 1]! >= 0) return null;
  let words = '';
  for (let i = first; i < last; i++)
    words += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return { words, head, first, last };
}

function plain(word: string): string {
  return word.replace(/\.$/, '').replace(/^ex-|^co-/, '');
}
