import { hashText, join } from '../names/hash.ts';
import type { KeyTable } from '../names/key-table.ts';

/** Templates of features by name; `group` keeps those of different models apart. */
export function templates<const Name extends string>(group: string, names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashText(`${group} ${name}`)])) as Record<Name, number>;
}

/**
 * The features of one item as 32-bit numbers, each kept once: a template (the hash of its name) joined with up to three
 * values. What is read and what is learned from come from the same list, so they never differ.
 */
export class FeatureList {
  #items = new Int32Array(1024);
  /** Where each item sits in `#slots`; a slot counts only while its item points back, so clearing costs nothing. */
  #homes = new Int32Array(1024);
  #slots = new Int32Array(4096);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(feature: number): void {
    const slots = this.#slots;
    const items = this.#items;
    const homes = this.#homes;
    const length = this.#length;
    const mask = slots.length - 1;
    let slot = feature & mask;
    for (;;) {
      const index = slots[slot]!;
      if (index >= length || homes[index] !== slot) break;
      if (items[index] === feature) return;
      slot = (slot + 1) & mask;
    }
    slots[slot] = length;
    homes[length] = slot;
    items[length] = feature;
    this.#length = length + 1;
    if (this.#length === items.length) this.#grow();
  }

  add1(template: number, a: number): void {
    this.add(join(template, a));
  }

  add2(template: number, a: number, b: number): void {
    this.add(join(join(template, a), b));
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.add(join(join(join(template, a), b), c));
  }

  /** What a linear model gives for these features: `weights` by the rows of those that `rows` holds, added to `start`. */
  weigh(rows: KeyTable, weights: Int16Array, start: number): number {
    let sum = start;
    const items = this.#items;
    for (let i = 0, length = this.#length; i < length; i++) {
      const row = rows.row(items[i]!);
      if (row >= 0) sum += weights[row]!;
    }
    return sum;
  }

  /** A copy that outlives `clear`. */
  toArray(): Int32Array {
    return this.#items.slice(0, this.#length);
  }

  #grow(): void {
    const items = this.toArray();
    this.#items = new Int32Array(items.length * 2);
    this.#homes = new Int32Array(items.length * 2);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#length = 0;
    for (const item of items) this.add(item);
  }
}
