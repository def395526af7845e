import { Wordmark } from '../_ui/wordmark.tsx';
import { AddFirst } from './add-first.tsx';
import styles from './page.module.css';

/** What to do where there are no articles yet. */
export function EmptyCorpus() {
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1 className={styles.title}>No articles yet</h1>
      <p>
        Dateline reads news articles (text, web pages, PDF, Word, feeds) and turns them into a graph of people,
        institutions, places and events.
      </p>
      <AddFirst />
      <p>Or, for thousands at once, from the terminal:</p>
      <pre className={styles.code}>node lib/cli/launch.mjs ingest path/to/articles</pre>
      <p className={styles.soft}>Then load this page again.</p>
    </main>
  );
}
