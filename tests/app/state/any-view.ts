import fc from 'fast-check';
import type { EntityId } from '#lib/model/ids.ts';
import { RELATION_TYPES } from '#lib/model/type-names.ts';
import { DEGREE_KINDS } from '../../../app/_state/degree.ts';
import { MOST_STEPS, type ViewState } from '../../../app/_state/view-state.ts';
import { COLUMNS } from '../../../app/_state/table-order.ts';
import { LINE_KINDS, TYPES } from '../../../app/_state/wording.ts';

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).map((text) => text as EntityId);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const unit = fc.integer({ min: -99_999, max: 99_999 });
const thousandth = (min: number, max: number) =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((n) => n / 1000);

/**
 * Any view, all parts of it: a new part of ViewState that is missing here does not compile. `most`: ids in a list;
 * `entityId`: the nodes it may name.
 */
export function anyView(most = 12, entityId: fc.Arbitrary<EntityId> = anyId): fc.Arbitrary<ViewState> {
  return fc.record<ViewState>({
    view: fc.constantFrom('graph' as const, 'map' as const, 'table' as const),
    query: fc.oneof(fc.constant(''), fc.string({ maxLength: 30, unit: 'grapheme' })),
    selection: fc.oneof(
      fc.constant(null),
      entityId.map((one) => ({ kind: 'node' as const, id: one })),
      fc
        .uniqueArray(entityId, { minLength: 2, maxLength: 2 })
        .map(([a, b]) => ({ kind: 'line' as const, a: a!, b: b! })),
      fc
        .uniqueArray(entityId, { minLength: 2, maxLength: most })
        .map((ids) => ({ kind: 'nodes' as const, ids })),
      entityId.map((of) => ({ kind: 'community' as const, of })),
    ),
    scope: fc.oneof(
      fc.constant(null),
      fc
        .uniqueArray(entityId, { minLength: 1, maxLength: most })
        .map((ids) => ({ kind: 'only' as const, ids })),
      fc.record({
        kind: fc.constant('near' as const),
        id: entityId,
        steps: fc.integer({ min: 1, max: MOST_STEPS }),
        relations: some(RELATION_TYPES),
      }),
      entityId.map((of) => ({ kind: 'community' as const, of })),
    ),
    pinned: fc.uniqueArray(fc.record({ id: entityId, x: unit, y: unit }), {
      maxLength: most,
      selector: (pin) => pin.id,
    }),
    outlined: fc.boolean(),
    withoutDegrees: some(DEGREE_KINDS),
    withoutTypes: some(TYPES),
    withoutLines: some(LINE_KINDS),
    withoutOutlets: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), {
      maxLength: 4,
    }),
    from: fc.option(day),
    to: fc.option(day),
    timeBy: fc.constantFrom('happened' as const, 'told' as const),
    order: fc.record({ by: fc.constantFrom(...COLUMNS), down: fc.boolean() }),
    named: fc.string({ maxLength: 12, unit: 'grapheme' }),
    map: fc.option(
      fc.record({
        longitude: thousandth(-180, 180),
        latitude: thousandth(-90, 90),
        zoom: fc.integer({ min: 0, max: 1600 }).map((n) => n / 100),
      }),
    ),
    hidden: fc.uniqueArray(entityId, { maxLength: most, size: most > 20 ? 'max' : 'small' }),
    expanded: fc.uniqueArray(entityId, { maxLength: most, size: most > 20 ? 'max' : 'small' }),
    all: fc.boolean(),
    camera: fc.option(fc.record({ x: thousandth(-5, 5), y: thousandth(-5, 5), ratio: thousandth(1, 8) })),
  });
}
