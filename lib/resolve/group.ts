import type { EntityType } from '../model/entity-type.ts';
import { absorb, emptyContext, type Context, type KeyOf } from './context.ts';
import type { Item } from './item.ts';

/** Items of one identity; one thing unless something says otherwise. Its context is read only when asked for. */
export class Group {
  readonly index: number;
  readonly type: EntityType;
  /** The identity key its items share. */
  readonly key: string;
  readonly items: Item[] = [];
  /** Whether its key means nothing outside of its article. */
  readonly local: boolean;
  readonly #keyOf: KeyOf;
  readonly #context = emptyContext();
  #read = 0;

  constructor(index: number, type: EntityType, key: string, local: boolean, keyOf: KeyOf) {
    this.index = index;
    this.type = type;
    this.key = key;
    this.local = local;
    this.#keyOf = keyOf;
  }

  get context(): Context {
    while (this.#read < this.items.length) absorb(this.#context, this.items[this.#read++]!, this.#keyOf);
    return this.#context;
  }

  /** The fullest of its items' names. */
  get name(): string {
    return this.items.reduce(
      (a, b) => (b.entity.name.length > a.length ? b.entity.name : a),
      this.items[0]!.entity.name,
    );
  }
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Group of each item. */
  readonly groupOf: readonly number[];
  readonly keyOf: KeyOf;
}

/** Puts items of one identity together, each into the first group that `apart` does not keep it from. */
export function makeGroups(
  items: readonly Item[],
  apart: (group: Group, single: Group) => boolean,
): Grouping {
  const keyAt = new Map<string, Map<string, string>>();
  for (const { source, key, type, identity } of items) {
    const own = keyAt.get(source.article.id) ?? new Map<string, string>();
    keyAt.set(source.article.id, own.set(key, `${type} ${identity.key}`));
  }
  const keyOf: KeyOf = (article, key) => keyAt.get(article)?.get(key) ?? `unknown ${key}`;
  const groups: Group[] = [];
  const groupOf: number[] = [];
  const byKey = new Map<string, Group[]>();
  for (const item of items) {
    const { key, local } = item.identity;
    const single = new Group(groups.length, item.type, key, local, keyOf);
    single.items.push(item);
    const name = `${item.type} ${key}`;
    const known = local ? [] : (byKey.get(name) ?? []);
    const home = known.find((group) => !apart(group, single));
    groupOf.push((home ?? single).index);
    if (home) home.items.push(item);
    else {
      groups.push(single);
      if (!local) byKey.set(name, [...known, single]);
    }
  }
  return { groups, groupOf, keyOf };
}
