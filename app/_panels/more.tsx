'use client';

import { useExplorerState } from './explorer-context.ts';
import styles from './stage.module.css';

/** Says that more of a large graph is on its way, or why it did not come. */
export function More() {
  const fetching = useExplorerState((state) => state.fetching);
  if (fetching.state === 'still') return null;
  if (fetching.state === 'fetching')
    return (
      <p className={styles.found} data-testid="fetching">
        Fetching more…
      </p>
    );
  return (
    <p className={styles.notFetched} role="alert" data-testid="fetching">
      {fetching.message}{' '}
      <button type="button" onClick={fetching.retry}>
        Try again
      </button>
    </p>
  );
}
