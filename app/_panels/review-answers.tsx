import type { FormEvent, ReactNode } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import styles from './review.module.css';

export type Answer = 'same' | 'different' | 'unsure';

const ANSWERS: readonly { verdict: Answer; label: string; key: string }[] = [
  { verdict: 'same', label: 'Same', key: 'y' },
  { verdict: 'different', label: 'Different', key: 'n' },
  { verdict: 'unsure', label: 'Not sure', key: 'u' },
];

/** What an answer did, before the names. */
export const SAID: Readonly<Record<Answer, string>> = {
  same: 'Joined',
  different: 'Kept apart',
  unsure: 'Left open',
};

interface Props {
  readonly a: EntityId;
  readonly b: EntityId;
  /** Where a browser without scripts is led afterwards. */
  readonly back: string;
  readonly names: string;
  /** Shows the keys that answer. */
  readonly keys?: boolean;
  readonly busy?: boolean;
  onAnswer?: (answer: Answer) => void;
  readonly children?: ReactNode;
}

/** Three buttons that say whether two things are one; a plain form where nobody listens. */
export function ReviewAnswers({ a, b, back, names, keys = false, busy = false, onAnswer, children }: Props) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    if (!onAnswer) return;
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter instanceof HTMLButtonElement) onAnswer(submitter.value as Answer);
  };
  return (
    <form
      method="post"
      action="/api/v1/decisions"
      className={styles.answers}
      onSubmit={submit}
      aria-label={`Are ${names} the same?`}
    >
      <input type="hidden" name="a" value={a} />
      <input type="hidden" name="b" value={b} />
      <input type="hidden" name="back" value={back} />
      {ANSWERS.map(({ verdict, label, key }) => (
        <button
          key={verdict}
          type="submit"
          name="verdict"
          value={verdict}
          className={styles.answer}
          aria-disabled={busy}
          aria-keyshortcuts={keys ? key : undefined}
        >
          {label}
          {keys && <kbd className="scripted-only">{key}</kbd>}
        </button>
      ))}
      {children}
    </form>
  );
}
