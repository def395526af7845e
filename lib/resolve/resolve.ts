import type { EntityId } from '../model/ids.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { ClusterSteps, type Clustered } from './cluster-steps.ts';
import type { Unapplied } from './decisions/constraints.ts';
import type { ResolveInput, ResolveResources } from './input.ts';
import { KnowledgeMerger } from './merge/merge-knowledge.ts';
import { mergeOnce, nameOnce, type MergedOnce } from './merge/merge-once.ts';

export type { MergedOnce } from './merge/merge-once.ts';
export type { ResolveInput, ResolveResources } from './input.ts';

export interface Resolution {
  readonly knowledge: Knowledge;
  readonly ledger: ReadonlyMap<string, EntityId>;
  /** The entries in which `ledger` differs from the one given. */
  readonly ledgerChanges: ReadonlyMap<string, EntityId>;
  /** Decisions that could not be applied, with reasons. */
  readonly unapplied: readonly Unapplied[];
}

/**
 * Resolves a corpus again and again as it grows. Every outcome is the very same that `resolve` gives for that input,
 * whatever came before; a call costs by what changed since the last one. For that the articles, readings and the ledger
 * must be the same objects as before where they are the same; in the outcome, rows that did not change are.
 */
export interface Resolver {
  resolve(input: ResolveInput): Resolution;
}

/** Readings of single articles -> one knowledge, independent of their order. */
export function resolve(input: ResolveInput, resources: ResolveResources): Resolution {
  return createResolver(resources).resolve(input);
}

/** The steps: rewrite, make items, group, block, judge, cluster, merge; each keeps what it made of what did not change. */
export function createResolver(resources: ResolveResources): Resolver {
  const steps = new ClusterSteps(resources);
  const merger = new KnowledgeMerger(resources.gazetteer);
  return {
    resolve({ ledger, redirects, ...input }) {
      const clustered = steps.update(input);
      const { knowledge, given } = merger.update({ ...clustered, ledger, redirects });
      return { knowledge, ledger: given.ledger, ledgerChanges: given.changes, unapplied: clustered.unapplied };
    },
  };
}

/**
 * The same for a program that resolves once: every step lets go of what only a next call would use, and mentions and
 * statements are made while they are walked along. Readings are asked for article by article, in order of id, a few times each.
 */
export function resolveOnce(
  { ledger, redirects, ...input }: ResolveInput,
  resources: ResolveResources,
): MergedOnce {
  const name = (clustered: Clustered) => nameOnce({ ...clustered, ledger, redirects }, resources.gazetteer);
  // As one call inside the other, so that no step's work is held by the next.
  return mergeOnce(name(new ClusterSteps(resources).last(input)));
}
