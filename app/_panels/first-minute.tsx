'use client';

import { useSyncExternalStore } from 'react';
import { HINTS } from '../_state/hints.ts';
import { markSeen } from '../_ui/seen-once.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { FIRST_MINUTE } from './use-first-minute.ts';
import styles from './first-minute.module.css';

const FINGERS = '(pointer: coarse)';

/** What to try, one thing at a time; doing it leads on. Stands beside the picture, never over it. */
export function FirstMinute() {
  const { store } = useExplorer();
  const at = useExplorerState((state) => state.hint);
  const touch = useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(FINGERS);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(FINGERS).matches,
    () => false,
  );
  const hint = at === null ? undefined : HINTS[at];
  if (at === null || !hint) return null;
  const last = at === HINTS.length - 1;
  const { showHint } = store.getState();
  const end = () => {
    markSeen(FIRST_MINUTE);
    showHint(null);
  };
  return (
    <section className={styles.hint} aria-label="First steps" data-testid="first-minute">
      <p className={styles.count}>
        First steps, {at + 1} of {HINTS.length}
      </p>
      <p aria-live="polite">{touch ? hint.touch : hint.mouse}</p>
      <p className={styles.buttons}>
        {!last && (
          <button type="button" onClick={() => showHint(at + 1)}>
            Next
          </button>
        )}
        <button type="button" onClick={end}>
          {last ? 'Done' : 'No hints'}
        </button>
      </p>
    </section>
  );
}
