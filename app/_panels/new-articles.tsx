'use client';

import { useState } from 'react';
import { count } from '../_state/wording.ts';
import { useExplorer } from './explorer-context.ts';
import { useCorpusState } from './use-corpus-state.ts';
import styles from './new-articles.module.css';

/** Says quietly that the corpus has grown since the page came, and shows it when asked to: nothing moves by itself. */
export function NewArticles() {
  const { graph } = useExplorer().index;
  const state = useCorpusState();
  const [dismissed, setDismissed] = useState('');
  const changed = state && state.version !== graph.version && state.version !== dismissed;
  const more = state ? state.articles - graph.totals.articles : 0;
  return (
    <div className={styles.place} role="status" data-testid="new-articles">
      {changed && (
        <p className={styles.note}>
          {more > 0 ? count(more, 'new article') : 'The articles have changed'}
          {/* The address holds the view, the corpus where nodes stand: a fresh page shows the same and what is new. */}
          <button type="button" className={styles.show} onClick={() => window.location.reload()}>
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
