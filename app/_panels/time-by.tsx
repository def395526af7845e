'use client';

import { useId, type ReactNode } from 'react';
import type { TimeBy } from '../_state/view-state.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './timeline.module.css';

const WORDS: Readonly<Record<TimeBy, string>> = { happened: 'Happened', told: 'Told' };

/** What dates mean: when things happened, or when they were told. */
export function TimeBySwitch({ notes }: { notes?: Readonly<Record<TimeBy, ReactNode>> }) {
  const { store } = useExplorer();
  const timeBy = useExplorerState((state) => state.view.timeBy);
  const name = useId();
  return (
    <div className={styles.by} role="radiogroup" aria-label="Dates are when it">
      {(['happened', 'told'] as const).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={timeBy === one}
            onChange={() => store.getState().act({ do: 'time-by', timeBy: one })}
          />
          <span>{WORDS[one]}</span>
          {notes?.[one]}
        </label>
      ))}
    </div>
  );
}
