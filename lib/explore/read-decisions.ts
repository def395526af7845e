import { Decision } from '../model/decision.ts';
import type { Article } from '../model/article.ts';
import type { DecisionId } from '../model/ids.ts';
import { anchorsOf } from './anchor.ts';

/** A line that was left out, or kept and without effect so far; counted from 1. */
export interface LineTrouble {
  readonly line: number;
  readonly kept: boolean;
  readonly reason: string;
}

export interface ReadDecisions {
  /** New decisions, in the file's order. */
  readonly decisions: readonly Decision[];
  /** Line of each of them. */
  readonly lines: ReadonlyMap<DecisionId, number>;
  /** Lines that repeat what the log holds already. */
  readonly repeated: number;
  /** Lines left out, and lines kept that point at words this corpus lacks; counted from 1. */
  readonly troubles: readonly LineTrouble[];
}

/**
 * Reads decisions from JSONL. A damaged line is left out; one whose words are not in the corpus is kept, as it applies
 * when the article comes; both are told.
 */
export function readDecisions(
  text: string,
  log: readonly Decision[],
  articles: ReadonlyMap<string, Article>,
): ReadDecisions {
  const known = new Set(log.map((d) => d.id as string));
  const decisions: Decision[] = [];
  const lines = new Map<DecisionId, number>();
  const troubles: LineTrouble[] = [];
  let repeated = 0;
  text.split(/\r?\n/u).forEach((row, i) => {
    if (row.trim() === '') return;
    const parsed = parse(i === 0 ? row.replace(/^\ufeff/u, '') : row);
    if ('reason' in parsed) return void troubles.push({ line: i + 1, kept: false, ...parsed });
    const { decision } = parsed;
    if (known.has(decision.id)) return void repeated++;
    if (decision.verdict === 'undo' && !known.has(decision.decision))
      return void troubles.push({
        line: i + 1,
        kept: false,
        reason: `it undoes a decision that is not there (${decision.decision})`,
      });
    known.add(decision.id);
    decisions.push(decision);
    lines.set(decision.id, i + 1);
    const absent = missingWords(decision, articles);
    if (absent !== null) troubles.push({ line: i + 1, kept: true, reason: absent });
  });
  return { decisions, lines, repeated, troubles };
}

/** The troubles of a file once its decisions are in the log: also of lines that say what others rule out. */
export function troublesAfter(
  { lines, troubles }: ReadDecisions,
  idle: ReadonlyMap<DecisionId, string>,
): LineTrouble[] {
  const told = new Set(troubles.map((t) => t.line));
  const more = [...lines].flatMap(([id, line]) =>
    idle.has(id) && !told.has(line) ? [{ line, kept: true, reason: idle.get(id)! }] : [],
  );
  return [...troubles, ...more].sort((a, b) => a.line - b.line);
}

function parse(row: string): { decision: Decision } | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return { reason: 'it is not JSON' };
  }
  const decision = Decision.safeParse(value);
  if (decision.success) return { decision: decision.data };
  const [issue] = decision.error.issues;
  return {
    reason: `it is no decision (${[issue!.path.join('.'), issue!.message].filter(Boolean).join(': ')})`,
  };
}

function missingWords(decision: Decision, articles: ReadonlyMap<string, Article>): string | null {
  for (const { article, surface } of anchorsOf(decision)) {
    const found = articles.get(article);
    if (!found) return `article ${article} with “${surface}” is not in this corpus`;
    if (!found.text.includes(surface)) return `article ${article} does not say “${surface}”`;
  }
  return null;
}
