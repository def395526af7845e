import type { PlaceKind } from '../resolve/places/kinds.ts';

/** A place on its way into lib/data/places.bin. */
export interface PlaceEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  /** 0 where unknown. */
  readonly population: number;
  /** GeoNames id, 0 where unknown. */
  readonly id: number;
  /** ISO 3166-1 alpha-2, or '' where it lies in none or several. */
  readonly country: string;
  /** Code of the first-level division ("UA.07"), or ''. */
  readonly admin: string;
}
