import type { BlockIndex } from './block.ts';
import type { GroupChanges } from './groups.ts';
import type { Group } from './group.ts';
import type { RarityCounts } from './rarity.ts';
import type { Verdict } from './verdict.ts';

interface Judged {
  readonly verdict: Verdict;
  /** Handles whose rarity counted. */
  readonly asked: readonly string[];
}

/** Judges pairs of groups and keeps the verdicts on pairs of which nothing changed. */
export class VerdictKeeper {
  readonly #of = new Map<Group, Map<Group, Judged>>();
  readonly #blocks: BlockIndex;
  readonly #rarity: RarityCounts;
  readonly #judge: (a: Group, b: Group) => Verdict | null;

  constructor(blocks: BlockIndex, rarity: RarityCounts, judge: (a: Group, b: Group) => Verdict | null) {
    this.#blocks = blocks;
    this.#rarity = rarity;
    this.#judge = judge;
  }

  /** All verdicts, by the indexes of their groups. */
  update({ fresh, gone }: GroupChanges): Verdict[] {
    const moved = this.#blocks.update(fresh, gone);
    for (const group of [...gone, ...moved]) this.#forget(group);
    for (const [group, own] of this.#of)
      for (const [other, { asked }] of own)
        if (group.index < other.index && this.#rarity.hasMoved(asked)) this.#compare(group, other);
    const done = new Set<Group>();
    for (const group of new Set([...fresh, ...moved])) {
      for (const other of this.#blocks.partners(group)) if (!done.has(other)) this.#compare(group, other);
      done.add(group);
    }
    const out: Verdict[] = [];
    for (const [group, own] of this.#of)
      for (const [other, { verdict }] of own) if (group.index < other.index) out.push(verdict);
    return out.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
  }

  #compare(x: Group, y: Group): void {
    const [a, b] = x.index < y.index ? [x, y] : [y, x];
    const { result: verdict, asked } = this.#rarity.noting(() => this.#judge(a, b));
    if (verdict) {
      this.#keep(a, b, { verdict, asked });
      this.#keep(b, a, { verdict, asked });
    } else {
      this.#of.get(a)?.delete(b);
      this.#of.get(b)?.delete(a);
    }
  }

  #keep(group: Group, other: Group, judged: Judged): void {
    const own = this.#of.get(group);
    if (own) own.set(other, judged);
    else this.#of.set(group, new Map([[other, judged]]));
  }

  #forget(group: Group): void {
    for (const other of this.#of.get(group)?.keys() ?? []) this.#of.get(other)!.delete(group);
    this.#of.delete(group);
  }
}
