'use client';

import dynamic from 'next/dynamic';
import { useDialogKey } from './use-dialog-key.ts';

const Panel = dynamic(() =>
  import('./preferences-panel.tsx').then(({ PreferencesPanel }) => PreferencesPanel),
);

/** Opens how things look; the panel is loaded when it is first asked for. */
export function PreferencesButton({ className }: { className?: string }) {
  const { opening, open, close } = useDialogKey(',');
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label="Preferences"
        title="Preferences (,)"
        aria-haspopup="dialog"
        aria-expanded={opening > 0}
        onClick={open}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </button>
      {opening > 0 && <Panel key={opening} onClose={close} />}
    </>
  );
}
