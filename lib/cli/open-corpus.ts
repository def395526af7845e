import { existsSync } from 'node:fs';
import { dataReader } from '../data/read.ts';
import { DatelineError } from '../errors.ts';
import { createExplorer, type Explorer } from '../explorer.ts';
import { Decision } from '../model/decision.ts';
import type { DecisionRequest } from '../model/decision-request.ts';
import { createPipeline } from '../pipeline.ts';
import { openStore } from '../store/open.ts';

/** A corpus that decisions are made on: the explorer as it is after each of them. */
export interface OpenCorpus {
  explorer(): Explorer;
  decisions(): Decision[];
  /** Logs a decision; null where it would change nothing. Throws a DatelineError for unknown ids. */
  decide(request: DecisionRequest, note?: string | null): Decision | null;
  append(decision: Decision): void;
  close(): void;
}

export function openCorpus(data: string): OpenCorpus {
  if (!data.includes('://') && !existsSync(data))
    throw new DatelineError({
      code: 'cli/no-data',
      message: 'there is no data directory.',
      place: data,
      remedy: 'Add articles first: dateline ingest PATH',
    });
  const store = openStore(data);
  const pipeline = createPipeline(dataReader());
  let held: { version: string; explorer: Explorer } | undefined;
  const explorer = () => {
    if (held?.version !== store.version()) {
      const { knowledge, graph } = pipeline.refresh(store);
      held = { version: store.version(), explorer: createExplorer(knowledge, graph) };
    }
    return held!.explorer;
  };
  return {
    explorer,
    decisions: () => store.decisions(),
    decide(request, note = null) {
      const drafted = explorer().draft(request, store.decisions());
      if ('known' in drafted) return null;
      const log = { id: crypto.randomUUID(), at: new Date().toISOString(), by: 'terminal', note };
      const decision = Decision.parse({ ...drafted.draft, ...log });
      store.append(decision);
      return decision;
    },
    append: (decision) => store.append(decision),
    close: () => store.close(),
  };
}
