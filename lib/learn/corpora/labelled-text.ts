import type { EntityType } from '../../model/entity-type.ts';
import type { Span } from '../../model/span.ts';

export interface LabelledName extends Span {
  readonly type: EntityType;
}

/** A text with every name marked; offsets are UTF-16. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** Sorted by start, without overlaps. */
  readonly names: readonly LabelledName[];
}
