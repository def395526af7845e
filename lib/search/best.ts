/** Keeps the best of numbered things: the highest score first, the lowest number first among equals. A heap, used again. */
export class Best {
  #most = 0;
  #count = 0;
  /** The worst of those kept stands first; no parent is better than its children. */
  readonly #numbers: number[] = [];
  readonly #scores: number[] = [];

  /** Forgets all, and keeps so many from now on. */
  restart(most: number): void {
    this.#most = most;
    this.#count = 0;
  }

  get isFull(): boolean {
    return this.#count >= this.#most;
  }

  /** Whether a thing, or one with a lower score or a higher number, can enter. */
  takes(number: number, score: number): boolean {
    return this.#count < this.#most || (this.#most > 0 && this.#isWorse(0, number, score));
  }

  add(number: number, score: number): void {
    if (!this.takes(number, score)) return;
    if (this.#count < this.#most) this.#rise(this.#count++, number, score);
    else this.#sink(number, score);
  }

  /** Numbers, the best first; forgets them. */
  take(): number[] {
    const out = new Array<number>(this.#count);
    while (this.#count > 0) {
      const last = --this.#count;
      out[last] = this.#numbers[0]!;
      if (last > 0) this.#sink(this.#numbers[last]!, this.#scores[last]!);
    }
    return out;
  }

  #isWorse(at: number, number: number, score: number): boolean {
    const own = this.#scores[at]!;
    return own < score || (own === score && this.#numbers[at]! > number);
  }

  #rise(at: number, number: number, score: number): void {
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.#isWorse(parent, number, score)) break;
      this.#put(at, this.#numbers[parent]!, this.#scores[parent]!);
      at = parent;
    }
    this.#put(at, number, score);
  }

  /** Puts one in the place of the worst. */
  #sink(number: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#count) break;
      const next = child + 1;
      if (next < this.#count && this.#isWorse(next, this.#numbers[child]!, this.#scores[child]!))
        child = next;
      if (!this.#isWorse(child, number, score)) break;
      this.#put(at, this.#numbers[child]!, this.#scores[child]!);
      at = child;
    }
    this.#put(at, number, score);
  }

  #put(at: number, number: number, score: number): void {
    this.#numbers[at] = number;
    this.#scores[at] = score;
  }
}
