import { Decision } from '#lib/model/decision.ts';
import type { DecisionRequest } from '#lib/model/decision-request.ts';
import { getCorpus } from './corpus.ts';
import { getExplorer } from './explorer.ts';

/** Logs a decision and resolves the corpus with it. What is decided already stays as it is, and is told as `known`. */
export function decide(request: DecisionRequest): { decision: string | null; known: boolean } {
  const { store } = getCorpus();
  const drafted = getExplorer().draft(request, store.decisions());
  if ('known' in drafted) return { decision: drafted.known, known: true };
  const id = crypto.randomUUID();
  store.append(
    Decision.parse({ ...drafted.draft, id, at: new Date().toISOString(), by: 'explorer', note: request.note || null }),
  );
  getExplorer();
  return { decision: id, known: false };
}
