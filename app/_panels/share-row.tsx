'use client';

import type { ReactNode } from 'react';
import { CopyButton } from '../_ui/copy-button.tsx';
import styles from './share.module.css';

/** One text to hand on: to be read, selected and copied. `what`: its name for screen readers. */
export function ShareRow({ label, what, text }: { label: ReactNode; what: string; text: string }) {
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.text}
        readOnly
        value={text}
        aria-label={what}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton className={styles.copy} text={text} label="Copy" />
    </div>
  );
}
