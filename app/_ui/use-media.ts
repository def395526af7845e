'use client';

import { useSyncExternalStore } from 'react';

/** Narrow windows, as the style sheets have it. */
export const PHONE = '(max-width: 760px)';

/** Whether a media query holds; false on the server and until the page has come alive. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
