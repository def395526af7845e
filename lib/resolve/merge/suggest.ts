import { SuggestionId, type EntityId } from '../../model/ids.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Group } from '../group.ts';
import type { Verdict } from '../verdict.ts';

/** Makes the questions of undecided pairs and keeps those that stay as they were. */
export class SuggestionKeeper {
  #kept = new Map<string, Suggestion>();

  /** The likeliest first; of several verdicts on one pair of entities the likeliest stands. */
  update(
    verdicts: readonly Verdict[],
    idOf: (group: Group) => EntityId | undefined,
    decided: (a: EntityId, b: EntityId) => boolean,
  ): Suggestion[] {
    const best = new Map<string, Suggestion>();
    for (const { a: one, b: other, score, reasons } of verdicts) {
      const [x, y] = [idOf(one), idOf(other)];
      if (x === undefined || y === undefined || x === y || decided(x, y)) continue;
      const [a, b] = x < y ? [x, y] : [y, x];
      const key = `${a}~${b}`;
      if (score <= (best.get(key)?.score ?? -1)) continue;
      const known = this.#kept.get(key);
      best.set(
        key,
        known?.score === score && known.reasons.join('\n') === reasons.join('\n')
          ? known
          : { id: SuggestionId.parse(key), a, b, score, reasons: [...reasons] },
      );
    }
    this.#kept = best;
    return [...best.values()].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  }
}
