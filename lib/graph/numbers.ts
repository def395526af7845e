/** Numbers for ids, from 0 on: each is given once and stays. */
export class Numbers {
  readonly #of = new Map<string, number>();

  get size(): number {
    return this.#of.size;
  }

  of(id: string): number {
    let number = this.#of.get(id);
    if (number === undefined) this.#of.set(id, (number = this.#of.size));
    return number;
  }

  /** Undefined where it never got one. */
  find(id: string): number | undefined {
    return this.#of.get(id);
  }
}
