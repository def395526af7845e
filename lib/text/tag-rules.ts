/** States and what they lead to by event, names of those that end a pattern, where in the pattern the word to correct is. */
type Machine = readonly [
  version: number,
  last: number,
  steps: Readonly<Record<string, Readonly<Record<string, number>>>>,
  ends: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [number, number]>>,
];

/** What the rules ask of a token. */
export interface Tagged {
  /** The event it is, if another than its tag; else 0. */
  readonly event: number;
  /** Tags it can have. */
  readonly tagSet: ReadonlySet<number>;
}

/** Events are tags by their numbers, and what wink-nlp hints for a word: 1,080,001 and up in its machines, 33 and up here. */
const HINTS_THERE = 1_080_000;
const HINTS = 32;
const EVENTS = HINTS + 256;
/** Behind the last word comes an event that no machine knows. */
const END = HINTS - 1;
const OTHERWISE = '2070003';
const NO_END = -128;

/** The event of a hint; 0 for none. */
export function hintEvent(hint: number): number {
  return hint === 0 ? 0 : HINTS + hint;
}

/** One of wink-nlp's machines that correct tags by patterns of those around them, with the same outcome as its own. */
export class TagRules {
  /** The state that an event leads to, `EVENTS` a state; 0 is the beginning. */
  readonly #steps: Uint16Array;
  /** The state a pattern counts as found in, if nothing longer is found; 0 for none. */
  readonly #otherwise: Uint16Array;
  /** The tag that a found pattern gives: below 0 whatever the word, above where the word can have it. */
  readonly #ends: Int8Array;
  readonly #marks: Uint8Array;
  #places: number[] = [];
  #targets: number[] = [];

  constructor(json: string) {
    const [, , steps, ends, marks] = JSON.parse(json) as Machine;
    const count = 1 + Math.max(...Object.keys(steps).map(Number), ...Object.keys(ends).map(Number));
    this.#steps = new Uint16Array(count * EVENTS);
    this.#otherwise = new Uint16Array(count);
    this.#ends = new Int8Array(count).fill(NO_END);
    this.#marks = new Uint8Array(count);
    for (const [state, byEvent] of Object.entries(steps))
      for (const [name, next] of Object.entries(byEvent)) {
        const event = Number(name);
        if (name === OTHERWISE) this.#otherwise[Number(state)] = next;
        // Names of lists are left in the file beside what they stand for.
        else if (!Number.isNaN(event))
          this.#steps[Number(state) * EVENTS + (event < HINTS ? event : hintEvent(event - HINTS_THERE))] =
            next;
      }
    for (const [state, tag] of Object.entries(ends)) this.#ends[Number(state)] = Number(tag);
    for (const [state, [before]] of Object.entries(marks)) this.#marks[Number(state)] = before;
  }

  /** Corrects the first `n` of `tags`, which are those of `words`. */
  correct(tags: Uint8Array, words: readonly Tagged[], n: number): void {
    this.#recognize(tags, words, n);
    for (let k = 0; k < this.#places.length; k++) {
      const place = this.#places[k]!;
      const target = this.#targets[k]!;
      if (target < 0) tags[place] = -target;
      else if (words[place]!.tagSet.has(target)) tags[place] = target;
    }
  }

  /** The loop of wink-nlp's automaton.js: greedy, from the left, the longest pattern first. */
  #recognize(tags: Uint8Array, words: readonly Tagged[], n: number): void {
    const steps = this.#steps;
    const ends = this.#ends;
    const otherwise = this.#otherwise;
    this.#places.length = this.#targets.length = 0;
    let first = 0;
    let state = 0;
    let fallbackAt = 0;
    let fallback = 0;
    for (let i = 0; i <= n; i++)
      for (let j = i; j <= n; j++) {
        let event = END;
        if (j < n) {
          if (tags[j] === 0) continue;
          event = words[j]!.event || tags[j]!;
        }
        let next = steps[state * EVENTS + event]!;
        if (state === 0 && next !== 0) first = j;
        let isOver = false;
        if (ends[next] !== NO_END) {
          this.#found(first, next);
          i = j;
          next = fallback = 0;
          isOver = true;
        } else if (next === 0) {
          if (fallback !== 0) {
            this.#found(first, fallback);
            i = fallbackAt;
            fallback = 0;
          }
          isOver = true;
        }
        state = next;
        if (otherwise[state] !== 0) {
          fallbackAt = j;
          fallback = otherwise[state]!;
        }
        if (isOver) break;
      }
  }

  #found(first: number, state: number): void {
    const tag = this.#ends[state]!;
    if (tag === 0 || tag === NO_END) return;
    this.#places.push(first + this.#marks[state]!);
    this.#targets.push(tag);
  }
}
