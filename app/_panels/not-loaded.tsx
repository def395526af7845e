'use client';

import { useEffect } from 'react';
import { Wordmark } from '../_ui/wordmark.tsx';
import type { LoadTrouble } from './use-graph.ts';
import header from './header.module.css';
import styles from './opening.module.css';

/** Why the graph is not there and what to do; the plain table of the page shows below it. */
export function NotLoaded({ trouble, retry }: { trouble: LoadTrouble; retry: () => void }) {
  useEffect(() => {
    document.body.dataset.explorer = 'failed';
    return () => void delete document.body.dataset.explorer;
  }, []);
  return (
    <>
      <header className={header.header}>
        <a href="/" className={header.home}>
          <Wordmark />
        </a>
      </header>
      <main className={styles.trouble} id="main">
        <h1>The graph could not be loaded</h1>
        <p role="alert">
          {trouble.message} {trouble.remedy}
        </p>
        <p className={styles.buttons}>
          <button type="button" onClick={() => window.location.reload()}>
            Reload the page
          </button>
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
        <p>The most told of are listed below, each with a page that reads without the graph.</p>
      </main>
    </>
  );
}
