import { hashText, join } from '../names/hash.ts';

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

  at(index: number): number {
    return this.#items[index]!;
  }

  clear(): void {
    this.#length = 0;
  }

  add(feature: number): void {
    const mask = this.#slots.length - 1;
    let slot = feature & mask;
    for (; this.#holds(slot); slot = (slot + 1) & mask) if (this.#items[this.#slots[slot]!] === feature) return;
    this.#slots[slot] = this.#length;
    this.#homes[this.#length] = slot;
    this.#items[this.#length++] = feature;
    if (this.#length === this.#items.length) this.#grow();
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

  /** A copy that outlives `clear`. */
  toArray(): Int32Array {
    return this.#items.slice(0, this.#length);
  }

  #holds(slot: number): boolean {
    const index = this.#slots[slot]!;
    return index < this.#length && this.#homes[index] === slot;
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
