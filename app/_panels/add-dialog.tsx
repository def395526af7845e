'use client';

import { useEffect, useRef } from 'react';
import { AddPanel } from './add-panel.tsx';
import type { DroppedFile } from './dropped-files.ts';
import styles from './add.module.css';

/** Adds articles to a running explorer; what was added is there when it closes. */
export function AddDialog({ files, onClose }: { files: readonly DroppedFile[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const changed = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // The address holds the view, the corpus where nodes stand: a fresh page shows the same and what is new.
    if (changed.current) window.location.reload();
    else onClose();
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="add-title" onClose={close}>
      <h2 id="add-title" className={styles.title}>
        Add articles
      </h2>
      <AddPanel
        files={files}
        onAdded={() => (changed.current = true)}
        onDone={() => dialog.current?.close()}
        done={(articles) => (articles > 0 ? 'Show them in the graph' : 'Close')}
      />
    </dialog>
  );
}
