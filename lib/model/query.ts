import type { EntityType } from './entity-type.ts';

/** What a search asks for. Texts are as typed; folding is the indexes' business. */
export interface Query {
  /** All must be found; the last may be the start of a word. */
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  /** Words and phrases that must not be found. */
  readonly not: readonly string[];
  /** Any of these; empty allows all. */
  readonly types: readonly EntityType[];
  readonly notTypes: readonly EntityType[];
  readonly outlets: readonly string[];
  readonly notOutlets: readonly string[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; both strict. */
  readonly before: string | null;
  readonly after: string | null;
  /** True while the last word may still be going on. */
  readonly open: boolean;
  /** What could not be understood, in words. */
  readonly warnings: readonly string[];
}
