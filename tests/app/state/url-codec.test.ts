import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#lib/model/ids.ts';
import { decodeView, encodeView } from '../../../app/_state/url-codec.ts';
import { FIRST_VIEW } from '../../../app/_state/view-state.ts';
import { anyView } from './any-view.ts';

const view = anyView();

describe('the view in the address', () => {
  it('is empty for the first view', () => {
    expect(encodeView(FIRST_VIEW)).toBe('');
    expect(decodeView('/', '')).toEqual(FIRST_VIEW);
  });

  it('reads well', () => {
    const query = encodeView({
      ...FIRST_VIEW,
      selection: { kind: 'line', a: 'ann' as EntityId, b: 'ben' as EntityId },
      withoutTypes: ['place', 'event'],
      withoutOutlets: ['The Courier, evening'],
      from: '2024-03-01',
      hidden: ['cleo' as EntityId],
      scope: { kind: 'near', id: 'ann' as EntityId, steps: 2, relations: ['kinship'] },
      pinned: [{ id: 'ben' as EntityId, x: -120, y: 40 }],
      camera: { x: 0.51234, y: 0.5, ratio: 0.75 },
    });
    expect(query).toBe(
      'line=ann,ben&near=ann,2,kinship&without=place,event&mute=The+Courier,+evening&from=2024-03-01&hidden=cleo&pin=ben,-120,40&at=0.5123,0.5,0.75,1',
    );
  });

  it('comes back the same, 200 times', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(decodeView('/', encodeView(one))).toEqual(one);
      }),
      { numRuns: 200 },
    );
  });

  it('takes the node of an entity page, unless the query names another', () => {
    expect(decodeView('/entities/kraków', '').selection).toEqual({ kind: 'node', id: 'kraków' });
    expect(decodeView('/entities/krak%C3%B3w', '').selection).toEqual({ kind: 'node', id: 'kraków' });
    expect(decodeView('/entities/ann', '?node=ben').selection).toEqual({ kind: 'node', id: 'ben' });
  });

  it.each([
    '?node=<script>',
    '?line=ann',
    '?line=ann,ann',
    '?without=unicorns',
    '?from=yesterday&to=2024-13-45',
    '?at=NaN,1,1,1',
    '?at=0.5,0.5,1e9,1',
    '?at=0.5,0.5,1,0',
    '?hidden=,,%00,../etc',
    '?view=hologram',
    '?near=ann,9',
    '?near=ann,1.5',
    '?near=,1',
    '?only=,<b>',
    '?pin=ann,x,1',
    '?pin=ann,1e400,1',
    '?pin=ann,1',
    '?degree=stars',
    '?groups=yes',
    '?by=rumour',
    '?sort=-height',
    '?map=200,10,3',
    '?map=1,2',
  ])('leaves out what makes no sense: %s', (search) => {
    expect(decodeView('/', search)).toEqual(FIRST_VIEW);
  });

  it('survives any query and any path', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        expect(() => decodeView(`/entities/${path}`, search)).not.toThrow();
      }),
    );
  });

  it('keeps at most 1000 ids of a hand-made list', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `n${i}`).join(',');
    expect(decodeView('/', `?hidden=${many}`).hidden).toHaveLength(1000);
  });
});
