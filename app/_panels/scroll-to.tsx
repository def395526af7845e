'use client';

import { useEffect } from 'react';

/** Brings an element into the middle of the window when the page opens. */
export function ScrollTo({ id }: { id: string }) {
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [id]);
  return null;
}
