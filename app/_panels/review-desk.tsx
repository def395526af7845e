'use client';

import { useEffect, useRef } from 'react';
import type { ReviewView } from '#lib/model/review-view.ts';
import { count } from '../_state/wording.ts';
import { DecisionFile } from './decision-file.tsx';
import { ReviewAnswers } from './review-answers.tsx';
import { ReviewDecisions } from './review-decisions.tsx';
import { ReviewSide } from './review-side.tsx';
import { useReview } from './use-review.ts';
import styles from './review.module.css';

/** The queue of questions: one at a time, its evidence side by side, then what comes next and what was decided. */
export function ReviewDesk({ first }: { first: ReviewView }) {
  const { view, busy, notice, problem, answer, undo, takeNote, renew } = useReview(first);
  const { items, total, answered, decisions } = view;
  const [question, ...next] = items;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(question?.id);
  useEffect(() => {
    if (shown.current === question?.id) return;
    shown.current = question?.id;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [question?.id]);
  const last = decisions.find((d) => d.undoneBy === null);
  return (
    <div className={styles.page} data-testid="review" data-ready="yes" aria-busy={busy}>
      <header className={styles.head}>
        <h1>Same thing?</h1>
        <p data-testid="progress">
          {answered} of {answered + total} answered
        </p>
        <progress value={answered} max={Math.max(1, answered + total)} aria-label="Questions answered" />
      </header>
      <p className={styles.notice} role="status">
        {notice}
      </p>
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {question ? (
        <article className={styles.question} data-testid="question" data-id={question.id}>
          <h2 ref={heading} tabIndex={-1} className={styles.ask}>
            <bdi>{question.a.entity.name}</bdi> <span>and</span> <bdi>{question.b.entity.name}</bdi>
          </h2>
          <ul className={styles.reasons}>
            {question.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <div className={styles.bar}>
            <ReviewAnswers
              a={question.a.entity.id}
              b={question.b.entity.id}
              back="/review"
              names={`${question.a.entity.name} and ${question.b.entity.name}`}
              keys
              busy={busy}
              onAnswer={answer}
            >
              <Note key={question.id} onChange={takeNote} />
              {last && (
                <button
                  type="button"
                  className={`${styles.undo} scripted-only`}
                  onClick={() => undo(last.id)}
                  aria-keyshortcuts="Control+Z Meta+Z"
                >
                  Undo last
                </button>
              )}
            </ReviewAnswers>
          </div>
          <div className={styles.sides}>
            <ReviewSide side={question.a} />
            <ReviewSide side={question.b} />
          </div>
        </article>
      ) : (
        <div className={styles.empty}>
          <h2 ref={heading} tabIndex={-1}>
            Nothing left to ask
          </h2>
          <p>
            {answered > 0
              ? 'Every question has an answer.'
              : 'No two things look like one under different names.'}{' '}
            New articles may bring new questions. <a href="/">To the explorer</a>
          </p>
        </div>
      )}
      {next.length > 0 && (
        <section className={styles.next} aria-labelledby="next">
          <h2 id="next" className={styles.subheading}>
            Then
          </h2>
          <ol>
            {next.map(({ id, a, b }) => (
              <li key={id}>
                <bdi>{a.entity.name}</bdi> and <bdi>{b.entity.name}</bdi>
              </li>
            ))}
            {total > items.length && (
              <li className={styles.when}>and {count(total - items.length, 'more question')}</li>
            )}
          </ol>
        </section>
      )}
      <ReviewDecisions decisions={decisions} onUndo={undo} />
      <DecisionFile onImported={renew} />
    </div>
  );
}

function Note({ onChange }: { onChange: (note: string) => void }) {
  return (
    <label className={styles.note}>
      <span className="unseen">Note, kept with the answer</span>
      <input name="note" placeholder="Note (optional)" maxLength={2000} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
