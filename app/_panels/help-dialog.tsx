'use client';

import { useEffect, useRef } from 'react';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { GESTURES, KEYS } from './keys.ts';
import styles from './help.module.css';

export function HelpDialog() {
  const { store } = useExplorer();
  const open = useExplorerState((state) => state.helping);
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => store.getState().help(false);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="help-title"
      onClose={() => !dialog.current?.open && close()}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={styles.content}>
        <h2 id="help-title">Keys and gestures</h2>
        <dl className={styles.list}>
          {KEYS.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <dl className={styles.list}>
          {GESTURES.map(({ gesture, does }) => (
            <div key={gesture}>
              <dt>{gesture}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <button type="button" className={styles.close} onClick={close}>
          Close
        </button>
      </div>
    </dialog>
  );
}
