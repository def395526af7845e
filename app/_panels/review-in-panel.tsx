'use client';

import type { EntityId } from '#lib/model/ids.ts';
import { entityHref } from '../_state/links.ts';
import { decide } from './correct.ts';
import { ReviewAnswers, SAID, type Answer } from './review-answers.tsx';
import { useExplorer } from './explorer-context.ts';
import styles from './review.module.css';

/** The three answers under "Same thing?"; afterwards the graph is shown as it is then. */
export function ReviewInPanel({ a, b, names }: { a: EntityId; b: EntityId; names: string }) {
  const { store } = useExplorer();
  const answer = (verdict: Answer) => void decide(store, [{ verdict, a, b }], `${SAID[verdict]}: ${names}`);
  return (
    <div className={styles.panelAnswers}>
      <ReviewAnswers a={a} b={b} back={entityHref(a)} names={names} onAnswer={answer} />
    </div>
  );
}
