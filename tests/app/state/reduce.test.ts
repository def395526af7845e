import { describe, expect, it } from 'vitest';
import { reduce, type Action } from '../../../app/_state/reduce.ts';
import { followed } from '../../../app/_state/followed.ts';
import { FIRST_VIEW, type ViewState } from '../../../app/_state/view-state.ts';
import { id } from '../sample-graph.ts';

const after = (...actions: Action[]): ViewState => actions.reduce(reduce, FIRST_VIEW);

describe('reduce', () => {
  it('gives the same object where nothing changes', () => {
    const chosen = after({ do: 'select-node', id: id('ann') }, { do: 'hide', id: id('ben') });
    expect(reduce(chosen, { do: 'select-node', id: id('ann') })).toBe(chosen);
    expect(reduce(chosen, { do: 'hide', id: id('ben') })).toBe(chosen);
    expect(reduce(FIRST_VIEW, { do: 'clear' })).toBe(FIRST_VIEW);
    expect(reduce(FIRST_VIEW, { do: 'collapse', id: id('ann') })).toBe(FIRST_VIEW);
  });

  it('clears the selection with what is hidden', () => {
    expect(after({ do: 'select-node', id: id('ann') }, { do: 'hide', id: id('ann') }).selection).toBeNull();
    const line = { do: 'select-line', a: id('ann'), b: id('ben') } as const;
    expect(after(line, { do: 'hide', id: id('ben') }).selection).toBeNull();
    expect(after(line, { do: 'hide', id: id('cleo') }).selection).toEqual({
      kind: 'line',
      a: 'ann',
      b: 'ben',
    });
  });

  it('makes one view of the same filters, in whatever order they are set', () => {
    const [place, person] = [
      { do: 'toggle-type', type: 'place' },
      { do: 'toggle-type', type: 'person' },
    ] as const;
    expect(after(place, person)).toEqual(after(person, place));
    expect(after(place, place)).toEqual(FIRST_VIEW);
  });

  it('puts dates in order', () => {
    const view = after({ do: 'set-dates', from: '2024-03-09', to: '2024-03-01' });
    expect([view.from, view.to]).toEqual(['2024-03-01', '2024-03-09']);
  });

  it('keeps selection and hidden nodes when filters are reset', () => {
    const view = after(
      { do: 'toggle-lines', kind: 'co-mention' },
      { do: 'toggle-outlet', outlet: 'Herald' },
      { do: 'hide', id: id('ben') },
      { do: 'select-node', id: id('ann') },
      { do: 'reset-filters' },
    );
    expect(view).toEqual({ ...FIRST_VIEW, hidden: ['ben'], selection: { kind: 'node', id: 'ann' } });
  });
});

describe('a selection after merges', () => {
  const into = (target: string) => (one: string) => (one === 'ben' ? id(target) : id(one));
  it('goes to what took over', () => {
    expect(followed({ kind: 'node', id: id('ben') }, into('ann'))).toEqual({ kind: 'node', id: 'ann' });
    expect(followed({ kind: 'line', a: id('ben'), b: id('cleo') }, into('ann'))).toEqual({
      kind: 'line',
      a: 'ann',
      b: 'cleo',
    });
  });
  it('becomes a node where both ends of a line are one now', () => {
    expect(followed({ kind: 'line', a: id('ben'), b: id('ann') }, into('ann'))).toEqual({
      kind: 'node',
      id: 'ann',
    });
  });
  it('is the same object where nothing was merged', () => {
    const selection = { kind: 'node', id: id('cleo') } as const;
    expect(followed(selection, into('ann'))).toBe(selection);
  });
});
