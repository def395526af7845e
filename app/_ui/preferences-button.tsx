'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';

const Panel = dynamic(() =>
  import('./preferences-panel.tsx').then(({ PreferencesPanel }) => PreferencesPanel),
);

/** Opens how things look; the panel is loaded when it is first asked for. */
export function PreferencesButton({ className }: { className?: string }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label="Preferences"
        title="Preferences"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </button>
      {open && <Panel onClose={() => setOpen(false)} />}
    </>
  );
}
