'use client';

import { useEffect } from 'react';
import { nextHint } from '../_state/hints.ts';
import { wasSeen } from '../_ui/seen-once.ts';
import type { Exploring } from './explorer-context.ts';

/** What `markSeen` remembers the first minute by. */
export const FIRST_MINUTE = 'first-minute';

/** At the first visit shows the first hint, and leads on as each is tried. */
export function useFirstMinute({ store }: Exploring): void {
  useEffect(() => {
    if (wasSeen(FIRST_MINUTE)) return;
    store.getState().showHint(0);
    return store.subscribe(({ view, hint, showHint }, { view: before }) => {
      if (hint === null || view === before) return;
      const next = nextHint(hint, before, view);
      if (next !== hint) showHint(next);
    });
  }, [store]);
}
