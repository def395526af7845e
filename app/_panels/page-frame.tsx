import type { ReactNode } from 'react';
import { PreferencesButton } from '../_ui/preferences-button.tsx';
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
        <PreferencesButton className={`${styles.theme} scripted-only`} />
      </header>
      <main>{children}</main>
    </>
  );
}
