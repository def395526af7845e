'use client';

import dynamic from 'next/dynamic';
import { useDialogKey } from '../_ui/use-dialog-key.ts';

const ShareDialog = dynamic(() => import('./share-dialog.tsx').then((module) => module.ShareDialog), {
  ssr: false,
});

/** Opens all ways to hand on what is shown; what it takes is loaded then. */
export function ShareButton({ className }: { className?: string }) {
  const { opening, open, close } = useDialogKey('s');
  return (
    <>
      <button
        type="button"
        className={`scripted-only ${className ?? ''}`}
        aria-haspopup="dialog"
        title="Share: link, picture, embedding, citations (s)"
        onClick={open}
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
      {opening > 0 && <ShareDialog key={opening} onClose={close} />}
    </>
  );
}
