'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';

const AddDialog = dynamic(() => import('./add-dialog.tsx').then((module) => module.AddDialog), {
  ssr: false,
});

export function AddButton({ className }: { className?: string | undefined }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`scripted-only ${className ?? ''}`}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        Add articles
      </button>
      {open && <AddDialog files={[]} onClose={() => setOpen(false)} />}
    </>
  );
}
