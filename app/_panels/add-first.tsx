'use client';

import { AddPanel } from './add-panel.tsx';
import styles from './add.module.css';

/** Adding to an empty corpus, on its page. */
export function AddFirst() {
  return (
    <div className={`${styles.first} scripted-only`}>
      <AddPanel
        files={[]}
        onAdded={() => {}}
        onDone={() => window.location.assign('/')}
        done={(articles) => (articles > 0 ? 'Show the graph' : 'Try again')}
      />
    </div>
  );
}
