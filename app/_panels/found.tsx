'use client';

import { useExplorerState } from './explorer-context.ts';
import styles from './stage.module.css';

/** "Showing X of Y found": how much of what a search found is in the picture. */
export function Found() {
  const matches = useExplorerState((state) => state.matches);
  const drawn = useExplorerState((state) => state.scene.drawn);
  const all = useExplorerState((state) => state.scene.all);
  if (!matches?.size || all) return null;
  const shown = [...matches].filter((id) => drawn.has(id)).length;
  return (
    <p className={styles.found} data-testid="found">
      Showing {shown.toLocaleString('en')} of {matches.size.toLocaleString('en')} found
    </p>
  );
}
