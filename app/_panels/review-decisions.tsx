import type { FormEvent } from 'react';
import type { DecisionId } from '#lib/model/ids.ts';
import type { DecisionView } from '#lib/model/review-view.ts';
import { date } from '../_state/wording.ts';
import styles from './review.module.css';

/** What was decided, newest first, each with its undoing. */
export function ReviewDecisions({
  title = 'Decided so far',
  decisions,
  onUndo,
}: {
  title?: string;
  decisions: readonly DecisionView[];
  onUndo: (decision: DecisionId, words: string) => void;
}) {
  if (decisions.length === 0) return null;
  return (
    <section className={styles.log} aria-labelledby="decided">
      <h2 id="decided" className={styles.subheading}>
        {title}
      </h2>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id} data-undone={decision.undoneBy !== null}>
            <p>
              <bdi className={styles.decided}>{decision.words}</bdi>
              <span className={styles.when}>
                {decision.undoneBy !== null && 'undone · '}
                {date(decision.at.slice(0, 10))}, {decision.at.slice(11, 16)} UTC
                {decision.note && ` · ${decision.note}`}
                {decision.unapplied && ` · without effect: ${decision.unapplied}`}
              </span>
            </p>
            <UndoForm
              decision={decision.undoneBy ?? decision.id}
              label={decision.undoneBy === null ? 'Undo' : 'Redo'}
              words={decision.words}
              onUndo={onUndo}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function UndoForm({
  decision,
  label,
  words,
  onUndo,
}: {
  decision: DecisionId;
  label: string;
  words: string;
  onUndo: (decision: DecisionId, words: string) => void;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onUndo(decision, `${label}: ${words}`);
  };
  return (
    <form method="post" action="/api/v1/decisions" onSubmit={submit}>
      <input type="hidden" name="verdict" value="undo" />
      <input type="hidden" name="decision" value={decision} />
      <input type="hidden" name="back" value="/review" />
      <button type="submit" className={styles.undo} aria-label={`${label}: ${words}`}>
        {label}
      </button>
    </form>
  );
}
