import { SuggestionId, type EntityId } from '../../model/ids.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Verdict } from '../verdict.ts';

/** Undecided pairs of entities, the likeliest first; of several verdicts on one pair the likeliest stands. */
export function makeSuggestions(
  verdicts: readonly Verdict[],
  idOf: (group: number) => EntityId | undefined,
  decided: (a: EntityId, b: EntityId) => boolean,
): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const verdict of verdicts) {
    const [x, y] = [idOf(verdict.a), idOf(verdict.b)];
    if (x === undefined || y === undefined || x === y || decided(x, y)) continue;
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = `${a}~${b}`;
    const known = best.get(key);
    if (!known || verdict.score > known.score)
      best.set(key, {
        id: SuggestionId.parse(key),
        a,
        b,
        score: verdict.score,
        reasons: [...verdict.reasons],
      });
  }
  return [...best.values()].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
}
