import styles from './wordmark.module.css';

export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      Dateline
      <span className={styles.dot} aria-hidden="true" />
    </span>
  );
}
