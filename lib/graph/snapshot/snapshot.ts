import type { GraphArrays } from '../../model/graph-columns.ts';
import type { PackedStrings } from './strings.ts';

/** A decoded snapshot: nothing but values and typed arrays, so that a worker can hand it over. */
export interface Snapshot extends GraphArrays {
  readonly names: PackedStrings;
  /** As `shortId` leaves them. */
  readonly ids: PackedStrings;
  /** Aliases of row i: `aliasStarts[i]` to before `aliasStarts[i + 1]`. */
  readonly aliasStarts: Uint32Array;
  readonly aliases: PackedStrings;
}
