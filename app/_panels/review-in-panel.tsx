'use client';

import type { EntityId } from '#lib/model/ids.ts';
import { entityHref } from '../_state/links.ts';
import { ReviewAnswers, type Answer } from './review-answers.tsx';
import { sendDecision } from './send-decision.ts';
import { useExplorer } from './explorer-context.ts';
import styles from './review.module.css';

/** The three answers under "Same thing?"; afterwards the page is loaded again with the graph as it is now. */
export function ReviewInPanel({ a, b, names }: { a: EntityId; b: EntityId; names: string }) {
  const { store } = useExplorer();
  const answer = (verdict: Answer) =>
    void sendDecision({ verdict, a, b }).then(
      () => window.location.reload(),
      (error: Error) => store.getState().say(error.message),
    );
  return (
    <div className={styles.panelAnswers}>
      <ReviewAnswers a={a} b={b} back={entityHref(a)} names={names} onAnswer={answer} />
    </div>
  );
}
