'use client';

import { useEffect, useRef } from 'react';
import { showNew } from './correct.ts';
import { useExplorer } from './explorer-context.ts';
import { AddPanel } from './add-panel.tsx';
import type { DroppedFile } from './dropped-files.ts';
import styles from './add.module.css';

/** Adds articles to a running explorer; what was added is there when it closes. */
export function AddDialog({ files, onClose }: { files: readonly DroppedFile[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { store } = useExplorer();
  const changed = useRef(false);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    onClose();
    if (changed.current) void showNew(store);
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
