import { Decision } from '../model/decision.ts';
import type { Article } from '../model/article.ts';

export interface ReadDecisions {
  /** New decisions, in the file's order. */
  readonly decisions: readonly Decision[];
  /** Lines that repeat what the log holds already. */
  readonly repeated: number;
  /** Lines left out, and lines kept that point at words this corpus lacks; counted from 1. */
  readonly troubles: readonly { readonly line: number; readonly kept: boolean; readonly reason: string }[];
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
  const troubles: { line: number; kept: boolean; reason: string }[] = [];
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
    const absent = missingWords(decision, articles);
    if (absent !== null) troubles.push({ line: i + 1, kept: true, reason: absent });
  });
  return { decisions, repeated, troubles };
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
  if (decision.verdict === 'undo') return null;
  for (const { article, surface } of 'b' in decision ? [decision.a, decision.b] : [decision.a]) {
    const found = articles.get(article);
    if (!found) return `article ${article} with “${surface}” is not in this corpus`;
    if (!found.text.includes(surface)) return `article ${article} does not say “${surface}”`;
  }
  return null;
}
