import type { BlockIndex } from './block.ts';
import type { GroupChanges } from './groups.ts';
import type { Group } from './group.ts';
import type { RarityCounts } from './rarity.ts';
import type { Verdict } from './verdict.ts';

interface Judged {
  readonly verdict: Verdict;
  /** Handles whose rarity counted. */
  readonly asked: readonly string[];
  /** Whether it was judged anew, or one of its groups is no more. */
  outdated: boolean;
}

/** Groups whose contexts are held at a time; those of all would be a quarter of what a resolver holds. */
const MOST_CONTEXTS = 16_384;

/** Judges pairs of groups and keeps the verdicts on pairs of which nothing changed. */
export class VerdictKeeper {
  readonly #of = new Map<Group, Map<Group, Judged>>();
  readonly #blocks: BlockIndex;
  readonly #rarity: RarityCounts;
  readonly #judge: (a: Group, b: Group) => Verdict | null;
  /** By the indexes of their groups: groups that stay keep their order. */
  #inOrder: readonly Judged[] = [];
  /** Judged since. */
  #come: Judged[] = [];
  /** Groups that were compared and may hold a context. */
  readonly #compared = new Set<Group>();

  constructor(blocks: BlockIndex, rarity: RarityCounts, judge: (a: Group, b: Group) => Verdict | null) {
    this.#blocks = blocks;
    this.#rarity = rarity;
    this.#judge = judge;
  }

  /** All verdicts, by the indexes of their groups. */
  update({ fresh, gone }: GroupChanges): Verdict[] {
    const moved = this.#blocks.update(fresh, gone);
    for (const group of [...gone, ...moved]) this.#forget(group);
    for (const { verdict, asked, outdated } of this.#inOrder)
      if (!outdated && this.#rarity.hasMoved(asked)) this.#compare(verdict.a, verdict.b);
    const done = new Set<Group>();
    for (const group of new Set([...fresh, ...moved])) {
      for (const other of this.#blocks.partners(group)) if (!done.has(other)) this.#compare(group, other);
      done.add(group);
    }
    this.#inOrder = merged(
      this.#inOrder.filter((judged) => !judged.outdated),
      this.#come.filter((judged) => !judged.outdated).sort(byIndex),
    );
    this.#come = [];
    for (const group of fresh) group.forgetContext();
    this.#forgetContexts();
    return this.#inOrder.map((judged) => judged.verdict);
  }

  #compare(x: Group, y: Group): void {
    const [a, b] = x.index < y.index ? [x, y] : [y, x];
    if (this.#compared.size > MOST_CONTEXTS) this.#forgetContexts();
    this.#compared.add(a).add(b);
    const { result: verdict, asked } = this.#rarity.noting(() => this.#judge(a, b));
    const was = this.#of.get(a)?.get(b);
    if (was) was.outdated = true;
    if (verdict) {
      const judged = { verdict, asked, outdated: false };
      this.#come.push(judged);
      this.#keep(a, b, judged);
      this.#keep(b, a, judged);
    } else if (was) {
      this.#of.get(a)!.delete(b);
      this.#of.get(b)!.delete(a);
    }
  }

  #keep(group: Group, other: Group, judged: Judged): void {
    const own = this.#of.get(group);
    if (own) own.set(other, judged);
    else this.#of.set(group, new Map([[other, judged]]));
  }

  #forgetContexts(): void {
    for (const group of this.#compared) group.forgetContext();
    this.#compared.clear();
  }

  #forget(group: Group): void {
    for (const [other, judged] of this.#of.get(group) ?? []) {
      judged.outdated = true;
      this.#of.get(other)!.delete(group);
    }
    this.#of.delete(group);
  }
}

function byIndex({ verdict: x }: Judged, { verdict: y }: Judged): number {
  return x.a.index - y.a.index || x.b.index - y.b.index;
}

/** Two lists in order as one. */
function merged(some: readonly Judged[], more: readonly Judged[]): readonly Judged[] {
  if (some.length === 0) return more;
  const out: Judged[] = [];
  let at = 0;
  for (const judged of more) {
    while (at < some.length && byIndex(some[at]!, judged) < 0) out.push(some[at++]!);
    out.push(judged);
  }
  while (at < some.length) out.push(some[at++]!);
  return out;
}
