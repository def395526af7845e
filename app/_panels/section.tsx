import type { ReactNode } from 'react';
import styles from './panel.module.css';

/** A titled part of a panel. */
export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {title}
        {count !== undefined && <span className={styles.headingCount}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
