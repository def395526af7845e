'use client';

import { partOf } from '../_state/part.ts';
import { FIRST_NODES } from '../_state/scene.ts';
import { ofTotal } from '../_state/wording.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import styles from './stage.module.css';

/** Whether all or the most told are drawn, where that is not the same. */
export function HowMuch() {
  const { store, index } = useExplorer();
  const part = partOf(index.columns);
  const listed = useExplorerState((state) => state.scene.listing.count);
  const all = useExplorerState((state) => state.view.all);
  const scoped = useExplorerState((state) => state.view.scope !== null);
  if (scoped || (listed <= FIRST_NODES && !all)) return null;
  return (
    <div className={styles.howMuch} role="group" aria-label="How much is drawn">
      {[false, true].map((choice) => (
        <button
          key={String(choice)}
          type="button"
          aria-pressed={all === choice}
          title={
            choice
              ? part
                ? 'Draw everything that is here (o)'
                : 'Draw everything (o)'
              : 'Draw the most told (o)'
          }
          onClick={() => store.getState().act({ do: 'show-all', all: choice })}
        >
          {choice ? (part ? ofTotal(listed, part.total) : `All ${listed.toLocaleString('en')}`) : 'Most told'}
        </button>
      ))}
    </div>
  );
}
