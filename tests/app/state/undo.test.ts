import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DecisionId } from '#lib/model/ids.ts';
import { reduce, type Action } from '../../../app/_state/reduce.ts';
import {
  decidedAt,
  NO_UNDO,
  passDecided,
  remember,
  rememberDecided,
  stepBack,
  stepForward,
} from '../../../app/_state/undo.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { id } from '../sample-graph.ts';

const step: fc.Arbitrary<Action> = fc
  .tuple(
    fc.constantFrom('hide' as const, 'expand' as const, 'collapse' as const),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([what, n]) => ({ do: what, id: id(`n${n}`) }));

function run(actions: readonly Action[]) {
  let [view, undo] = [FIRST_VIEW, NO_UNDO];
  for (const action of actions) {
    const next = reduce(view, action);
    undo = remember(undo, view, next);
    view = next;
  }
  return { view, undo };
}

describe('undo', () => {
  it('leads back to the start over 150 steps, and forward again', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 150 }), (actions) => {
        const done = run(actions);
        let back = done;
        for (let next = stepBack(back.undo, back.view); next; next = stepBack(back.undo, back.view))
          back = next;
        expect([back.view.hidden, back.view.expanded]).toEqual([[], []]);
        let forth = back;
        for (let next = stepForward(forth.undo, forth.view); next; next = stepForward(forth.undo, forth.view))
          forth = next;
        expect([forth.view.hidden, forth.view.expanded]).toEqual([done.view.hidden, done.view.expanded]);
      }),
    );
  });

  it('brings back scope, pins, filters and outlines too, a hundred steps and more', () => {
    const kinds: Action[] = [
      { do: 'look-at', scope: { kind: 'community', of: id('ann') } },
      { do: 'pin', pins: [{ id: id('ann'), x: 1, y: 2 }] },
      { do: 'toggle-type', type: 'place' },
      { do: 'toggle-degree', degree: 'hub' },
      { do: 'outline', on: true },
      { do: 'look-at', scope: null },
      { do: 'unpin', ids: [id('ann')] },
      { do: 'outline', on: false },
      { do: 'hide-all', ids: [id('ben'), id('cleo')] },
      { do: 'show-hidden' },
    ];
    const done = run(Array.from({ length: 12 }, () => kinds).flat());
    let [back, steps] = [done, 0];
    for (let next = stepBack(back.undo, back.view); next; next = stepBack(back.undo, back.view)) {
      back = next;
      steps++;
    }
    expect(steps).toBe(120);
    expect(back.view).toEqual(FIRST_VIEW);
  });

  it('does not remember selections', () => {
    expect(run([{ do: 'select-node', id: id('ann') }, { do: 'clear' }]).undo).toBe(NO_UNDO);
  });

  it('forgets what was undone once something new is done', () => {
    const done = run([{ do: 'hide', id: id('ann') }]);
    const back = stepBack(done.undo, done.view)!;
    const anew = reduce(back.view, { do: 'hide', id: id('ben') });
    expect(stepForward(remember(back.undo, back.view, anew), anew)).toBeNull();
  });

  it('holds decisions between the steps of the view: neither passes over the other', () => {
    const decided = { decided: ['d1' as DecisionId], words: 'Renamed' };
    const hidden = run([{ do: 'hide', id: id('ann') }]);
    let undo = rememberDecided(hidden.undo, decided);
    expect([decidedAt(undo, 'back'), decidedAt(undo, 'forward')]).toEqual([decided, null]);
    expect(stepBack(undo, hidden.view)).toBeNull();
    const reverse = { ...decided, decided: ['d2' as DecisionId] };
    undo = passDecided(undo, 'back', reverse);
    expect([decidedAt(undo, 'back'), decidedAt(undo, 'forward')]).toEqual([null, reverse]);
    const back = stepBack(undo, hidden.view)!;
    expect(back.view.hidden).toEqual([]);
    expect(decidedAt(back.undo, 'forward')).toBeNull();
    const forth = stepForward(back.undo, back.view)!;
    expect(stepForward(forth.undo, forth.view)).toBeNull();
    undo = passDecided(forth.undo, 'forward', decided);
    expect([decidedAt(undo, 'back'), undo.future]).toEqual([decided, []]);
  });
});
