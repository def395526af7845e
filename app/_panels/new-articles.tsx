'use client';

import { useState } from 'react';
import { count } from '../_state/wording.ts';
import { showNew } from './correct.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { useCorpusState } from './use-corpus-state.ts';
import styles from './new-articles.module.css';

/** Says quietly that the corpus has grown since the page came, and shows it when asked to: nothing moves by itself. */
export function NewArticles() {
  const { store, index } = useExplorer();
  const { graph } = index;
  const correcting = useExplorerState((state) => state.correcting);
  const state = useCorpusState();
  const [dismissed, setDismissed] = useState('');
  const changed = state && !correcting && state.version !== graph.version && state.version !== dismissed;
  const more = state ? state.articles - graph.totals.articles : 0;
  const show = async () => {
    const button = document.activeElement;
    await showNew(store);
    // The button has gone with what it was for.
    if (!button?.isConnected) document.getElementById('graph')?.focus();
  };
  return (
    <div className={styles.place} role="status" data-testid="new-articles">
      {changed && (
        <p className={styles.note}>
          {more > 0 ? count(more, 'new article') : 'The articles have changed'}
          <button type="button" className={styles.show} onClick={() => void show()}>
            Show
          </button>
          <button
            type="button"
            className={styles.later}
            aria-label="Not now"
            onClick={() => setDismissed(state.version)}
          >
            ×
          </button>
        </p>
      )}
    </div>
  );
}
