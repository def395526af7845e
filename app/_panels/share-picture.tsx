'use client';

import { useState } from 'react';
import { count, date } from '../_state/wording.ts';
import { useExplorer } from './explorer-context.ts';
import { savePicture, type PictureKind } from './save-picture.ts';
import styles from './share.module.css';

/** The drawn graph as a file for print. */
export function SharePicture() {
  const { store, index } = useExplorer();
  const [told, setTold] = useState('');
  const save = async (kind: PictureKind) => {
    setTold('Drawing…');
    try {
      const today = new Date().toISOString().slice(0, 10);
      const { scene, view } = store.getState();
      const file = await savePicture(kind, { graph: index.graph, scene, selection: view.selection, today });
      setTold(`Saved as ${file}, drawn ${date(today)}.`);
    } catch (error) {
      setTold(error instanceof Error ? error.message : String(error));
    }
  };
  const shown = store.getState().scene.nodes.length;
  return (
    <section aria-labelledby="share-picture">
      <h3 id="share-picture">Picture for print</h3>
      <p className={styles.hint}>
        A4 with names, legend and sources: {count(shown, 'node')} of{' '}
        {index.graph.totals.nodes.toLocaleString('en')}.
      </p>
      <p className={styles.buttons}>
        <button type="button" className={styles.button} onClick={() => void save('svg')}>
          SVG, can be edited
        </button>
        <button type="button" className={styles.button} onClick={() => void save('png')}>
          PNG, 300 dpi
        </button>
        <span role="status" className={styles.hint}>
          {told}
        </span>
      </p>
    </section>
  );
}
