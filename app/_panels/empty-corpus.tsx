import { Wordmark } from '../_ui/wordmark.tsx';
import styles from './page.module.css';

/** What to do where there are no articles yet. */
export function EmptyCorpus() {
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1 className={styles.title}>No articles yet</h1>
      <p>
        Dateline reads a folder of news articles (plain text or JSON lines) and turns them into a graph. Name
        a folder when you start it, or add one to this collection:
      </p>
      <pre className={styles.code}>node lib/cli/launch.mjs ingest path/to/articles</pre>
      <p className={styles.soft}>Then load this page again. Nothing leaves your machine.</p>
    </main>
  );
}
