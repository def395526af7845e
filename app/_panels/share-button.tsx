'use client';

import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { isTyping } from './use-keys.ts';

const ShareDialog = dynamic(() => import('./share-dialog.tsx').then((module) => module.ShareDialog), {
  ssr: false,
});

/** Opens all ways to hand on what is shown; what it takes is loaded then. */
export function ShareButton({ className }: { className?: string }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 's' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`scripted-only ${className ?? ''}`}
        aria-haspopup="dialog"
        title="Share: link, picture, embedding, citations (s)"
        onClick={() => setOpen(true)}
      >
        <span>Share</span>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8 10V1.8M4.9 4.6L8 1.6l3.1 3M3.2 7.2v6.3h9.6V7.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
      {open && <ShareDialog onClose={() => setOpen(false)} />}
    </>
  );
}
