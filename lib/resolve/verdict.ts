import type { Group } from './group.ts';

/** What a comparison of two groups comes to. `ask` goes to people; pairs not listed were not worth asking. */
export interface Verdict {
  /** The one of the lower index. */
  readonly a: Group;
  readonly b: Group;
  readonly verdict: 'same' | 'ask';
  /** 0 to 1: how likely the two are one. */
  readonly score: number;
  /** In plain words, with the values compared. */
  readonly reasons: readonly string[];
}

/** Logistic of a sum of weights: 0 gives one half. */
export function probability(sum: number): number {
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
