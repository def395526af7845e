'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { droppedFiles, type DroppedFile } from './dropped-files.ts';
import styles from './add.module.css';

const AddDialog = dynamic(() => import('./add-dialog.tsx').then((module) => module.AddDialog), {
  ssr: false,
});

/** Files dropped anywhere on the explorer are added. */
export function DropAnywhere() {
  const [over, setOver] = useState(false);
  const [files, setFiles] = useState<readonly DroppedFile[] | null>(null);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void droppedFiles(event.dataTransfer!).then(setFiles);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return (
    <>
      {over && <div className={styles.over}>Drop articles to add them</div>}
      {files && <AddDialog files={files} onClose={() => setFiles(null)} />}
    </>
  );
}
