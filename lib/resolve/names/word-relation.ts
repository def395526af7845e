import { editDistance } from '../../text/similarity.ts';
import { areNicknames } from './nicknames.ts';
import { spellingKey } from './spelling-key.ts';

/** How two words of names relate. */
export type WordRelation = 'same' | 'spelling' | 'nickname' | 'initial' | 'near' | 'far';

export function compareWords(a: string, b: string): WordRelation {
  if (a === b) return 'same';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'far';
  if (spellingKey(a) === spellingKey(b)) return 'spelling';
  if (areNicknames(a, b)) return 'nickname';
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 3 : shorter >= 6 ? 2 : shorter >= 4 ? 1 : 0;
  return limit > 0 && a[0] === b[0] && editDistance(a, b, limit) <= limit ? 'near' : 'far';
}
