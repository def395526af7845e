import type { LocalRelation } from '../../model/relation.ts';
import type { Span } from '../../model/span.ts';
import type { LocalStatement } from '../../model/statement.ts';

/**
 * Tells who said the clause at a span: the narrowest statement that holds most of it, the earlier listed of two equally
 * narrow; null where the outlet says it itself. Statements are sorted once; a look-up reads those that may overlap.
 */
export function attributionsOf(statements: readonly LocalStatement[]): (span: Span) => LocalRelation['attribution'] {
  const sorted = statements.toSorted((a, b) => a.start - b.start);
  /** By place in `sorted`, the farthest end up to there. */
  const reach = new Float64Array(sorted.length);
  sorted.forEach(({ end }, i) => (reach[i] = Math.max(end, i > 0 ? reach[i - 1]! : 0)));
  const order = new Map(statements.map((statement, i) => [statement, i]));
  const width = ({ start, end }: Span) => end - start;
  return (span) => {
    let best: LocalStatement | null = null;
    for (let i = startingBefore(sorted, span.end) - 1; i >= 0 && reach[i]! > span.start; i--) {
      const statement = sorted[i]!;
      const common = Math.min(statement.end, span.end) - Math.max(statement.start, span.start);
      if (common <= 0 || common < 0.5 * width(span)) continue;
      const wider = best ? width(statement) - width(best) || order.get(statement)! - order.get(best)! : -1;
      if (wider < 0) best = statement;
    }
    return best && { speaker: best.speaker, description: best.speaker ? null : best.speakerDescription };
  };
}

/** How many of the spans, sorted by start, begin before `end`. */
function startingBefore(sorted: readonly Span[], end: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
