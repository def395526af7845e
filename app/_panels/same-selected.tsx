'use client';

import type { FormEvent } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { count } from '../_state/wording.ts';
import { decide } from './correct.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { Section } from './section.tsx';
import styles from './edit.module.css';

/** More are seldom one thing, and a slip would be long to undo. */
const MOST = 12;

/** Says of all that are selected that they are one thing. */
export function SameSelected({ ids }: { ids: readonly EntityId[] }) {
  const { store } = useExplorer();
  const busy = useExplorerState((state) => state.correcting);
  const [first, ...others] = ids;
  if (!first || others.length === 0 || ids.length > MOST) return null;
  const join = (note: string) =>
    decide(
      store,
      others.map((b) => ({ verdict: 'same', a: first, b, ...(note && { note }) })),
      `Joined ${count(ids.length, 'node')}`,
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void join(String(new FormData(event.currentTarget).get('note') ?? '').trim());
  };
  return (
    <Section title="Same thing?">
      <form className={`${styles.form} ${styles.plain}`} onSubmit={submit} data-testid="same-selected">
        <label>
          <span>Note, kept with the decision (optional)</span>
          <input name="note" maxLength={2000} autoComplete="off" />
        </label>
        <button type="submit" aria-disabled={busy}>
          {ids.length === 2 ? 'Both are one thing' : `All ${ids.length} are one thing`}
        </button>
      </form>
    </Section>
  );
}
