import type { CoMention } from '../../model/co-mention.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Mention } from '../../model/mention.ts';
import type { Source } from '../item.ts';
import { toStep } from '../steps.ts';
import type { NamedTogether, LinkChanges } from './share.ts';
import { byPlace, pairsIn, type Pair } from './named-pairs.ts';
import { compareTexts, Dropped, SortedRows, type RowChange } from './sorted-rows.ts';

export function coMentionsIn({ reading }: Source, mentions: readonly Mention[]): NamedTogether {
  const { sentences } = reading;
  const out = new Map<number, Set<EntityId>>();
  for (const { start, level, entity } of mentions) {
    if (level !== 'name' && level !== 'trigger') continue;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end > start) high = middle;
      else low = middle + 1;
    }
    if (low < sentences.length) out.set(low, (out.get(low) ?? new Set()).add(entity));
  }
  return [...out].sort(([a], [b]) => a - b).map(([sentence, ids]) => ({ sentence, ids: [...ids].sort() }));
}

type Evidence = CoMention['evidence'];

/** Pairs named in one sentence, weighted by normalised pointwise mutual information over sentences (Bouma 2009). */
export class CoMentionRows {
  readonly #rows = new SortedRows<Pair, CoMention>(byEnds);
  /** In how many sentences each entity is named. */
  readonly #counts = new Map<EntityId, number>();
  #sentences = 0;

  /** In order of the two ids. */
  update({ fresh, gone }: LinkChanges): CoMention[] {
    const moved = this.#recount({ fresh, gone });
    const left = new Set(gone.map((share) => share.article as string));
    const changes: RowChange<Pair, CoMention>[] = [];
    for (const { a, b, evidence: told } of pairsIn(fresh, gone)) {
      const rest = (this.#rows.get({ a, b })?.evidence ?? []).filter((e) => !left.has(e.article));
      const evidence = rest.length > 0 ? [...rest, ...told].sort(byPlace) : told;
      changes.push(evidence.length > 0 ? { a, b, weight: this.#weigh(a, b, evidence), evidence } : new Dropped({ a, b }));
    }
    if (moved === 'all' || moved.size > 0) this.#weighAgain(moved, changes);
    this.#rows.update(changes);
    return this.#rows.rows as CoMention[];
  }

  /** Adds rows that `changes`, in order, lets be, where their weight is another by what moved. */
  #weighAgain(moved: ReadonlySet<EntityId> | 'all', changes: RowChange<Pair, CoMention>[]): void {
    const told = changes.map((change) => (change instanceof Dropped ? change.key : change));
    let at = 0;
    for (const row of this.#rows.rows) {
      if (!(moved === 'all' || moved.has(row.a) || moved.has(row.b))) continue;
      while (at < told.length && byEnds(told[at]!, row) < 0) at++;
      if (at < told.length && byEnds(told[at]!, row) === 0) continue;
      const weight = this.#weigh(row.a, row.b, row.evidence);
      if (weight !== row.weight) changes.push({ ...row, weight });
    }
  }

  /** Entities that count as more or less often named than before, or all where the sentences do. */
  #recount({ fresh, gone }: LinkChanges): ReadonlySet<EntityId> | 'all' {
    const before = new Map<EntityId, number>();
    const sentences = this.#sentences;
    const add = ({ named }: LinkChanges['fresh'][number], by: 1 | -1) => {
      this.#sentences += by * named.length;
      for (const { ids } of named)
        for (const id of ids) {
          const was = this.#counts.get(id) ?? 0;
          if (!before.has(id)) before.set(id, was);
          this.#counts.set(id, was + by);
        }
    };
    for (const share of gone) add(share, -1);
    for (const share of fresh) add(share, 1);
    for (const id of before.keys()) if (this.#counts.get(id) === 0) this.#counts.delete(id);
    if (toStep(sentences) !== toStep(this.#sentences)) return 'all';
    return new Set(
      [...before].filter(([id, was]) => toStep(was) !== toStep(this.#counts.get(id) ?? 0)).map(([id]) => id),
    );
  }

  #weigh(a: EntityId, b: EntityId, evidence: Evidence): number {
    const [both, x, y] = [evidence.length, this.#counts.get(a)!, this.#counts.get(b)!].map(toStep);
    return association(both!, x!, y!, toStep(this.#sentences));
  }
}

function byEnds(x: Pair, y: Pair): number {
  return compareTexts(x.a, y.a) || compareTexts(x.b, y.b);
}

/** NPMI cut off below 0; 1 for two that never appear apart. */
function association(both: number, a: number, b: number, all: number): number {
  if (both >= all) return 1;
  const npmi = Math.log((both * all) / (a * b)) / -Math.log(both / all);
  return Math.round(Math.min(1, Math.max(0, npmi)) * 1e4) / 1e4;
}
