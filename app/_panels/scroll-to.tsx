'use client';

import { useEffect } from 'react';

/**
 * Brings an element into the middle of the window when the page opens; once more when what was not laid out before has its
 * true height.
 */
export function ScrollTo({ id }: { id: string }) {
  useEffect(() => {
    const scroll = () => document.getElementById(id)?.scrollIntoView({ block: 'center' });
    scroll();
    const frame = requestAnimationFrame(() => requestAnimationFrame(scroll));
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return null;
}
