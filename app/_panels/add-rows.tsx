import { count } from '../_state/wording.ts';
import { plainName } from '../_state/plain-text.ts';
import type { AddedRow } from './use-adding.ts';
import styles from './add.module.css';

/** How far adding is, and below it each file: those that failed first, with what to do. */
export function AddRows({ rows, running }: { rows: readonly AddedRow[]; running: boolean }) {
  const over = rows.filter((row) => row.result !== null);
  const failed = over.filter((row) => !row.result!.good);
  const articles = over.reduce((sum, row) => sum + row.result!.articles, 0);
  const listed = [...failed, ...over.filter((row) => row.result!.good)];
  return (
    <>
      <div className={styles.progress}>
        <progress value={over.length} max={rows.length} aria-label="Files added" />
        <p role="status">
          {running ? `${over.length} of ${count(rows.length, 'file')}` : 'Done'}: {count(articles, 'article')}{' '}
          added
          {failed.length > 0 && `, ${count(failed.length, 'file')} failed`}.
        </p>
      </div>
      <ul className={styles.rows} tabIndex={0} aria-label="Files">
        {listed.map(({ name, result }) => (
          <li key={name} data-good={result!.good}>
            <bdi className={styles.name}>{plainName(name, 120)}</bdi>
            <span>
              {result!.words}
              {result!.remedy && <span className={styles.remedy}> {result!.remedy}</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
