'use client';

import { useEffect, useState } from 'react';
import { CopyButton } from '../_ui/copy-button.tsx';
import { copyText } from '../_ui/copy-text.ts';
import styles from './path.module.css';

/** The routes as text with footnotes, to read, to select and to copy. */
export function PathText({ text, href }: { text: string; href: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <section className={styles.take} aria-label="Take away">
      <p className={`${styles.buttons} scripted-only`}>
        <button
          type="button"
          className={styles.button}
          onClick={async () => setState((await copyText(text)) ? 'copied' : 'failed')}
        >
          <span aria-live="polite">
            {state === 'copied'
              ? 'Copied'
              : state === 'failed'
                ? 'Not allowed: select it below'
                : 'Copy as text with footnotes'}
          </span>
        </button>
        <CopyButton className={styles.button} href={href} />
      </p>
      <details>
        <summary>As text with footnotes</summary>
        <pre className={styles.text} tabIndex={0} aria-label="Routes as text">
          {text}
        </pre>
      </details>
    </section>
  );
}
