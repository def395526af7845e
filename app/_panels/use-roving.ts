'use client';

import { useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * One Tab stop for a row of buttons and links marked `data-stop`, arrows and Home and End between them (WAI-ARIA
 * roving tabindex). Gives the row's handlers and each item's `tabIndex`.
 */
export function useRoving(first: string | undefined) {
  const [last, setLast] = useState<string>();
  return {
    row: {
      onFocus: ({ target }: FocusEvent) => setLast(stopOf(target)),
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
        const at = stops.findIndex((stop) => stop === document.activeElement);
        const to =
          event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : at + (STEPS[event.key] ?? 0);
        if (at < 0 || to === at || !stops[to]) return;
        event.preventDefault();
        event.stopPropagation();
        stops[to].focus();
      },
    },
    stop: (key: string, known: (key: string) => boolean) => ({
      'data-stop': key,
      tabIndex: key === (last !== undefined && known(last) ? last : first) ? 0 : -1,
    }),
  };
}

function stopOf(element: Element): string | undefined {
  return element.closest<HTMLElement>('[data-stop]')?.dataset.stop;
}
