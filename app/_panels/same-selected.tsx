'use client';

import { useState, type FormEvent } from 'react';
import type { EntityId } from '#lib/model/ids.ts';
import { entityHref } from '../_state/links.ts';
import { useExplorer } from './explorer-context.ts';
import { Section } from './section.tsx';
import { sendDecision } from './send-decision.ts';
import styles from './edit.module.css';

/** More are seldom one thing, and a slip would be long to undo. */
const MOST = 12;

/** Says of all that are selected that they are one thing. */
export function SameSelected({ ids }: { ids: readonly EntityId[] }) {
  const { store } = useExplorer();
  const [busy, setBusy] = useState(false);
  const [first, ...others] = ids;
  if (!first || others.length === 0 || ids.length > MOST) return null;
  const join = async (note: string) => {
    setBusy(true);
    try {
      for (const b of others) await sendDecision({ verdict: 'same', a: first, b, ...(note && { note }) });
      window.location.assign(entityHref(first));
    } catch (error) {
      setBusy(false);
      store.getState().say((error as Error).message);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void join(String(new FormData(event.currentTarget).get('note') ?? '').trim());
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
