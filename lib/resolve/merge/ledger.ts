import type { EntityId } from '../../model/ids.ts';

/** The share of changed anchors from which a copy of all is made. */
const MOST_CHANGED = 0.05;

/** Which words each id was given for. An unchanging map; one with a few changes more shares the rest. */
export class Ledger implements ReadonlyMap<string, EntityId> {
  readonly #base: ReadonlyMap<string, EntityId>;
  readonly #changes: ReadonlyMap<string, EntityId>;
  readonly size: number;

  private constructor(base: ReadonlyMap<string, EntityId>, changes: ReadonlyMap<string, EntityId>) {
    this.#base = base;
    this.#changes = changes;
    let added = 0;
    for (const at of changes.keys()) if (!base.has(at)) added++;
    this.size = base.size + added;
  }

  static of(entries: ReadonlyMap<string, EntityId>): Ledger {
    return entries instanceof Ledger ? entries : new Ledger(new Map(entries), new Map());
  }

  with(changes: ReadonlyMap<string, EntityId>): Ledger {
    if (changes.size === 0) return this;
    const all = new Map([...this.#changes, ...changes]);
    return all.size <= MOST_CHANGED * this.#base.size
      ? new Ledger(this.#base, all)
      : new Ledger(new Map([...this.#base, ...all]), new Map());
  }

  get(at: string): EntityId | undefined {
    return this.#changes.get(at) ?? this.#base.get(at);
  }

  has(at: string): boolean {
    return this.#changes.has(at) || this.#base.has(at);
  }

  *entries(): MapIterator<[string, EntityId]> {
    for (const [at, id] of this.#base) yield [at, this.#changes.get(at) ?? id];
    for (const entry of this.#changes) if (!this.#base.has(entry[0])) yield entry;
  }

  *keys(): MapIterator<string> {
    for (const [at] of this.entries()) yield at;
  }

  *values(): MapIterator<EntityId> {
    for (const [, id] of this.entries()) yield id;
  }

  [Symbol.iterator](): MapIterator<[string, EntityId]> {
    return this.entries();
  }

  forEach(visit: (id: EntityId, at: string, map: ReadonlyMap<string, EntityId>) => void): void {
    for (const [at, id] of this) visit(id, at, this);
  }
}
