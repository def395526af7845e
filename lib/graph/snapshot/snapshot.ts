import type { ArticleRef, GraphView } from '../../model/views.ts';
import type { LazyStrings } from './strings.ts';

/** The graph as columns: node i is row i everywhere. Lines stand once, at their end with the lower number. */
export interface Snapshot {
  readonly version: string;
  readonly totals: GraphView['totals'];
  readonly articles: readonly ArticleRef[];
  readonly outlets: readonly string[];
  /** Sets of outlets that nodes and lines refer to, as numbers into `outlets`. */
  readonly outletSets: readonly Uint32Array[];
  readonly dates: readonly string[];

  readonly size: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Index into ENTITY_TYPES. */
  readonly type: Uint8Array;
  /** Thousandths. */
  readonly importance: Uint16Array;
  readonly community: Uint32Array;
  readonly mentions: Uint32Array;
  /** 0 for none, else 1 + index into `dates`. */
  readonly firstTold: Uint32Array;
  readonly lastTold: Uint32Array;
  readonly date: Uint32Array;
  readonly nodeOutlets: Uint32Array;
  /** Articles that name node i, as indices into `articles`: `toldStarts[i]` to before `toldStarts[i + 1]`. */
  readonly toldStarts: Uint32Array;
  readonly toldIn: Uint32Array;
  /** 0 for none, else 1 + index into PLACE_ORDER. */
  readonly placeKind: Uint8Array;
  /** Degrees; NaN where there is no location. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;

  /** Lines of node i: `offsets[i]` to before `offsets[i + 1]` in all that follows. */
  readonly offsets: Uint32Array;
  /** The other end; never lower than i. */
  readonly neighbours: Uint32Array;
  /** Index into KIND_ORDER. */
  readonly kind: Uint8Array;
  /** One bit a relation type, in order of RELATION_TYPES. */
  readonly relationTypes: Uint8Array;
  /** Thousandths. */
  readonly weight: Uint32Array;
  readonly lineOutlets: Uint32Array;

  /** Decoded when asked for. */
  readonly names: LazyStrings;
  id(i: number): string;
  aliases(i: number): string[];
}
