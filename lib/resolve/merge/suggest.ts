import { SuggestionId, type EntityId } from '../../model/ids.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import type { Group } from '../group.ts';
import type { Verdict } from '../verdict.ts';

/** Makes the questions of undecided pairs and keeps those that stay as they were. */
export class SuggestionKeeper {
  #kept = new Map<string, Suggestion>();
  #byVerdict = new Map<Verdict, Suggestion>();

  /** The likeliest first; of several verdicts on one pair of entities the likeliest stands. */
  update(
    verdicts: readonly Verdict[],
    idOf: (group: Group) => EntityId | undefined,
    decided: (a: EntityId, b: EntityId) => boolean,
  ): Suggestion[] {
    const best = new Map<string, Suggestion>();
    const byVerdict = new Map<Verdict, Suggestion>();
    for (const verdict of verdicts) {
      const [x, y] = [idOf(verdict.a), idOf(verdict.b)];
      if (x === undefined || y === undefined || x === y || decided(x, y)) continue;
      const [a, b] = x < y ? [x, y] : [y, x];
      const suggestion = this.#suggest(verdict, a, b);
      byVerdict.set(verdict, suggestion);
      if (suggestion.score > (best.get(suggestion.id)?.score ?? -1)) best.set(suggestion.id, suggestion);
    }
    this.#kept = best;
    this.#byVerdict = byVerdict;
    return [...best.values()].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
  }

  #suggest(verdict: Verdict, a: EntityId, b: EntityId): Suggestion {
    const made = this.#byVerdict.get(verdict);
    if (made?.a === a && made.b === b) return made;
    const { score, reasons } = verdict;
    const id = SuggestionId.parse(`${a}~${b}`);
    const known = this.#kept.get(id);
    return known?.score === score && known.reasons.join('\n') === reasons.join('\n')
      ? known
      : { id, a, b, score, reasons: [...reasons] };
  }
}
