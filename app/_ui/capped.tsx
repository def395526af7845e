'use client';

import { useState, type ReactNode } from 'react';

/** A list of which the first `step` show; each press on its button shows as many more. */
export function Capped<T>({
  items,
  step,
  button,
  children,
}: {
  items: readonly T[];
  step: number;
  /** Class of the button. */
  button?: string | undefined;
  children: (item: T) => ReactNode;
}) {
  const [shown, setShown] = useState(step);
  const left = items.length - shown;
  return (
    <>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {left > 0 && (
        <button type="button" className={button} onClick={() => setShown(shown + step)}>
          {Math.min(step, left)} more{left > step && ` of ${left.toLocaleString('en')}`}
        </button>
      )}
    </>
  );
}
