import type { ReactNode } from 'react';
import styles from './stage.module.css';

/** What can be looked at from nearer or farther. */
export interface Zoomable {
  zoom(factor: number): void;
  fit(): void;
}

export function ZoomButtons({
  of,
  label = 'Zoom',
  children,
}: {
  of: Zoomable | null;
  label?: string;
  children?: ReactNode;
}) {
  return (
    <div className={styles.zoom} role="group" aria-label={label}>
      {children}
      <button type="button" aria-label="Zoom in" title="Zoom in (=)" onClick={() => of?.zoom(1 / 1.5)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" title="Zoom out (-)" onClick={() => of?.zoom(1.5)}>
        −
      </button>
      <button type="button" aria-label="Fit to window" title="Fit to window (f)" onClick={() => of?.fit()}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path
            d="M8.5 1.5h4v4M12.5 1.5L8 6M5.5 12.5h-4v-4M1.5 12.5L6 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </svg>
      </button>
    </div>
  );
}
