import type { Rarity } from './compare/shared-context.ts';
import type { ItemChanges } from './item.ts';
import { toStep } from './steps.ts';

/** In how many articles each handle is named, to the nearest step; knows which answers an update made wrong. */
export class RarityCounts implements Rarity {
  readonly #counts = new Map<string, number>();
  #articles = 0;
  #moved = new Set<string>();
  #allMoved = false;
  #asked: Set<string> | null = null;

  get articles(): number {
    return toStep(this.#articles);
  }

  count(handle: string): number {
    this.#asked?.add(handle);
    return toStep(this.#counts.get(handle) ?? 1);
  }

  update({ articles, fresh, gone }: ItemChanges): void {
    const before = new Map<string, number>();
    const add = (handle: string, by: 1 | -1) => {
      const was = this.#counts.get(handle) ?? 0;
      if (!before.has(handle)) before.set(handle, was);
      this.#counts.set(handle, was + by);
    };
    for (const { items } of gone) for (const { handle } of items) add(handle, -1);
    for (const { items } of fresh) for (const { handle } of items) add(handle, 1);
    this.#moved = new Set();
    for (const [handle, was] of before) {
      const count = this.#counts.get(handle)!;
      if (toStep(was || 1) !== toStep(count || 1)) this.#moved.add(handle);
      if (count === 0) this.#counts.delete(handle);
    }
    this.#allMoved = toStep(this.#articles) !== toStep(articles.length);
    this.#articles = articles.length;
  }

  /** Does `work` and tells which handles it asked for. */
  noting<T>(work: () => T): { readonly result: T; readonly asked: readonly string[] } {
    const asked = new Set<string>();
    const outer = this.#asked;
    this.#asked = asked;
    const result = work();
    this.#asked = outer;
    return { result, asked: [...asked] };
  }

  /** Whether an answer that asked for these handles may be another since the update. */
  hasMoved(asked: readonly string[]): boolean {
    return asked.length > 0 && (this.#allMoved || (this.#moved.size > 0 && asked.some((h) => this.#moved.has(h))));
  }
}
