import type { LocalKey } from '../../model/ids.ts';
import type { Span } from '../../model/span.ts';
import type { LocalStatement } from '../../model/statement.ts';

/** Who said the clause at `span`: the narrowest statement that holds most of it; null where the outlet says it itself. */
export function attributionAt(
  statements: readonly LocalStatement[],
  span: Span,
): { speaker: LocalKey | null; description: string | null } | null {
  let best: LocalStatement | null = null;
  for (const statement of statements) {
    const common = Math.min(statement.end, span.end) - Math.max(statement.start, span.start);
    if (common <= 0 || common < 0.5 * (span.end - span.start)) continue;
    if (!best || statement.end - statement.start < best.end - best.start) best = statement;
  }
  return best && { speaker: best.speaker, description: best.speaker ? null : best.speakerDescription };
}
