import type { ReactNode } from 'react';
import { ThemeToggle } from '../_ui/theme-toggle.tsx';
import { Wordmark } from '../_ui/wordmark.tsx';
import styles from './page.module.css';

/** Header and main of the pages outside of the explorer. */
export function PageFrame({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <>
      <header className={styles.header}>
        <a href="/" aria-label="Dateline, to the explorer">
          <Wordmark />
        </a>
        {aside}
        <ThemeToggle className={`${styles.theme} scripted-only`} />
      </header>
      <main>{children}</main>
    </>
  );
}
