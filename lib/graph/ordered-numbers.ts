/** Numbers in an order that changes in few places at a time. */
export class OrderedNumbers {
  #numbers = new Uint32Array(0);

  /** In order. */
  get all(): Uint32Array {
    return this.#numbers;
  }

  /**
   * Takes `touched` numbers out, and puts those that `belong` where they belong by `compare`, which must still give the
   * order of all others.
   */
  update(
    touched: ReadonlySet<number>,
    belong: (number: number) => boolean,
    compare: (a: number, b: number) => number,
  ): void {
    if (touched.size === 0) return;
    const rest = without(this.#numbers, touched);
    const come = Uint32Array.from(touched).filter(belong).sort(compare);
    if (rest.length === 0) this.#numbers = come;
    else {
      const out = new Uint32Array(rest.length + come.length);
      let at = 0;
      come.forEach((number, i) => {
        const to = placeOf(number, rest, at, compare);
        out.set(rest.subarray(at, to), at + i);
        out[to + i] = number;
        at = to;
      });
      out.set(rest.subarray(at), at + come.length);
      this.#numbers = out;
    }
  }
}

function without(numbers: Uint32Array<ArrayBuffer>, touched: ReadonlySet<number>): Uint32Array<ArrayBuffer> {
  let highest = 0;
  for (const n of touched) if (n > highest) highest = n;
  const isTouched = new Uint8Array(highest + 1);
  for (const n of touched) isTouched[n] = 1;
  const rest = new Uint32Array(numbers.length);
  let size = 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i]!;
    if (n > highest || isTouched[n] === 0) rest[size++] = n;
  }
  return rest.subarray(0, size);
}

/** The first place from `low` on whose number does not come before. */
function placeOf(
  number: number,
  sorted: Uint32Array,
  low: number,
  compare: (a: number, b: number) => number,
): number {
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle]!, number) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
