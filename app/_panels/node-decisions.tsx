'use client';

import type { DecisionId, EntityId } from '#lib/model/ids.ts';
import type { ReviewView } from '#lib/model/review-view.ts';
import { decide } from './correct.ts';
import { useExplorer } from './explorer-context.ts';
import { ReviewDecisions } from './review-decisions.tsx';
import { useFetched } from './use-fetched.ts';

/** What people decided about one node, each with its undoing. */
export function NodeDecisions({ id, name }: { id: EntityId; name: string }) {
  const { store } = useExplorer();
  const fetched = useFetched<ReviewView>('/api/v1/review?limit=1', undefined);
  if (fetched.state !== 'ready') return null;
  const own = fetched.data.decisions.filter((decision) => decision.about.includes(id));
  const undo = (decision: DecisionId, words: string) =>
    void decide(store, [{ verdict: 'undo', decision }], words);
  return <ReviewDecisions title={`Decided about ${name}`} decisions={own} onUndo={undo} />;
}
