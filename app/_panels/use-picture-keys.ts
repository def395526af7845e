'use client';

import { useEffect } from 'react';
import type { Picture } from '../_graph/picture.ts';
import { isTyping } from '../_ui/is-typing.ts';

const STEP = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
};

/** Zoom and fit from anywhere; while the picture has the focus, arrows move it and Enter leads to the panel. */
export function usePictureKeys(picture: Pick<Picture, 'fit' | 'zoom' | 'pan'> | null): void {
  useEffect(() => {
    if (!picture) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      const arrow = ARROWS[event.key];
      const onPicture = event.target instanceof HTMLElement && event.target.id === 'graph';
      if (event.key === 'f') picture.fit();
      else if (event.key === '=' || event.key === '+') picture.zoom(1 / 1.5);
      else if (event.key === '-') picture.zoom(1.5);
      else if (arrow && onPicture) picture.pan(...arrow);
      else if (event.key === 'Enter' && onPicture) document.getElementById('details')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [picture]);
}
