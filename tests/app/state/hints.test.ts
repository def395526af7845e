import { describe, expect, it } from 'vitest';
import { HINTS, nextHint } from '../../../app/_state/hints.ts';
import { reduce, type Action } from '../../../app/_state/reduce.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { id } from '../sample-graph.ts';

describe('the first minute', () => {
  it('leads on as each thing is tried, and by nothing else', () => {
    const done: Action[] = [
      { do: 'toggle-type', type: 'place' },
      { do: 'select-node', id: id('ann') },
      { do: 'hide', id: id('cleo') },
      { do: 'expand', id: id('ann') },
      { do: 'select-more', id: id('ben') },
      { do: 'clear' },
    ];
    let [view, at] = [FIRST_VIEW, 0];
    const steps = done.map((action) => {
      const next = reduce(view, action);
      at = nextHint(at, view, next);
      view = next;
      return at;
    });
    expect(steps).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it('ends with its last hint', () => {
    expect(nextHint(HINTS.length, FIRST_VIEW, FIRST_VIEW)).toBe(HINTS.length);
  });
});
