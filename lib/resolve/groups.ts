import { Group } from './group.ts';
import type { Item, ItemChanges } from './item.ts';
import type { RarityCounts } from './rarity.ts';

/** All items of one identity, and what they came apart into. */
interface Bucket {
  readonly items: readonly Item[];
  readonly groups: readonly Group[];
  /** Handles whose rarity decided. */
  readonly asked: readonly string[];
}

export interface GroupChanges {
  /** All groups, in order of their first items. */
  readonly groups: readonly Group[];
  readonly fresh: readonly Group[];
  readonly gone: readonly Group[];
}

/** Whether something keeps the single item of a group out of another group of its identity. */
export type Apart = (group: Group, single: Group) => boolean;

/** Groups items by identity and keeps the groups whose items did not change. */
export class GroupKeeper {
  readonly #buckets = new Map<string, Bucket>();
  /** Items whose identity means nothing elsewhere stand by themselves. */
  readonly #local = new Map<Item, Group>();
  readonly #rarity: RarityCounts;
  /** Identities in which people kept items apart. */
  #barred: ReadonlySet<string> = new Set();

  constructor(rarity: RarityCounts) {
    this.#rarity = rarity;
  }

  /** Puts items of one identity together, each into the first group that `apart` does not keep it from. */
  update({ fresh, gone }: ItemChanges, apart: Apart, barred: ReadonlySet<string>): GroupChanges {
    const added: Group[] = [];
    const lost: Group[] = [];
    const left = new Map<string, Set<Item>>();
    const come = new Map<string, Item[]>();
    for (const { items } of gone)
      for (const item of items)
        if (item.identity.local) {
          lost.push(this.#local.get(item)!);
          this.#local.delete(item);
        } else left.set(item.handle, (left.get(item.handle) ?? new Set()).add(item));
    for (const { items } of fresh)
      for (const item of items)
        if (item.identity.local) {
          const group = new Group(item);
          item.group = group;
          this.#local.set(item, group);
          added.push(group);
        } else if (come.has(item.handle)) come.get(item.handle)!.push(item);
        else come.set(item.handle, [item]);
    const touched = new Set([...left.keys(), ...come.keys(), ...barred, ...this.#barred]);
    for (const [handle, { asked }] of this.#buckets) if (this.#rarity.hasMoved(asked)) touched.add(handle);
    for (const handle of touched) {
      const before = this.#buckets.get(handle);
      const rest = before ? before.items.filter((item) => !left.get(handle)?.has(item)) : [];
      const items = [...rest, ...(come.get(handle) ?? [])].sort((a, b) => a.index - b.index);
      const { result, asked } = this.#rarity.noting(() => partition(items, apart));
      const old = new Map(before?.groups.map((group) => [group.items[0]!, group]));
      const groups = result.map((group) => {
        const known = old.get(group.items[0]!);
        return known && sameItems(known.items, group.items) ? known : group;
      });
      if (items.length === 0) this.#buckets.delete(handle);
      else this.#buckets.set(handle, { items, groups, asked });
      for (const group of groups) for (const item of group.items) item.group = group;
      added.push(...groups.filter((group) => !before?.groups.includes(group)));
      if (before) lost.push(...before.groups.filter((group) => !groups.includes(group)));
    }
    this.#barred = barred;
    return { groups: this.#inOrder(), fresh: added, gone: lost };
  }

  #inOrder(): Group[] {
    const byFirst: Group[] = [];
    const put = (group: Group) => (byFirst[group.items[0]!.index] = group);
    for (const { groups } of this.#buckets.values()) groups.forEach(put);
    for (const group of this.#local.values()) put(group);
    const groups = byFirst.filter(() => true);
    groups.forEach((group, i) => (group.index = i));
    return groups;
  }
}

function partition(items: readonly Item[], apart: Apart): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    const single = new Group(item);
    const home = groups.find((group) => !apart(group, single));
    if (home) home.items.push(item);
    else groups.push(single);
  }
  return groups;
}

function sameItems(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
