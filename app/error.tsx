'use client';

import { useEffect } from 'react';
import { Wordmark } from './_ui/wordmark.tsx';
import styles from './_panels/page.module.css';

/** Whatever a page throws ends here, with a way on. */
export default function PageError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => console.error(error), [error]);
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1 className={styles.title}>This page could not be made</h1>
      <p>The terminal that runs dateline says why{error.digest ? ` (look for ${error.digest})` : ''}.</p>
      <p>
        <button type="button" className={styles.button} onClick={reset}>
          Try again
        </button>
      </p>
      <p>
        <a href="/">To the explorer</a>
      </p>
    </main>
  );
}
