import { editDistance } from '../../text/similarity.ts';
import { BLOCK, titleCase, type GazetteerFile } from './gazetteer-file.ts';

/** A key with the places whose own name it is (numbers and spellings) and those it is another name of. */
export interface DictionaryEntry {
  readonly key: string;
  readonly own: readonly number[];
  readonly names: readonly string[];
  readonly others: readonly number[];
}

/** How many letters from the left a misspelling must have right: the search stays inside their range. */
const SAFE_PREFIX = 2;
const SHORTEST_TYPO = 6;

/** Sorted, front-coded names (Witten, Moffat & Bell 1999, 4.1), searched by halves over the blocks' first keys. */
export class NameDictionary {
  readonly #file: GazetteerFile;
  readonly #heads = new Map<number, string>();

  constructor(file: GazetteerFile) {
    this.#file = file;
  }

  find(key: string): DictionaryEntry | null {
    if (key === '') return null;
    return this.#block(this.#blockOf(key)).find((entry) => entry.key === key) ?? null;
  }

  /** Keys one letter away (left out, added, changed or two swapped) behind a common beginning. */
  findNear(key: string): DictionaryEntry[] {
    if (key.length < SHORTEST_TYPO) return [];
    const prefix = key.slice(0, SAFE_PREFIX);
    const out: DictionaryEntry[] = [];
    for (let block = this.#blockOf(prefix); block < this.#file.offsets.length && this.#head(block) <= `${prefix}~`; block++)
      for (const entry of this.#block(block))
        if (Math.abs(entry.key.length - key.length) <= 1 && entry.key.startsWith(prefix) && editDistance(entry.key, key, 1) === 1) out.push(entry);
    return out;
  }

  /** The gazetteer's own spelling of a place. */
  nameOf(place: number): string {
    const { firsts } = this.#file;
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    for (const { own, names } of this.#block(low)) {
      const at = own.indexOf(place);
      if (at >= 0) return names[at]!;
    }
    return '';
  }

  /** Number of the last block whose first key is not after `key`. */
  #blockOf(key: string): number {
    let low = 0;
    let high = this.#file.offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#head(middle) <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #head(block: number): string {
    const known = this.#heads.get(block);
    if (known !== undefined) return known;
    const at = this.#file.offsets[block]!;
    const head = this.#text(at + 2, this.#file.blocks[at + 1]!);
    this.#heads.set(block, head);
    return head;
  }

  #text(start: number, length: number): string {
    let out = '';
    for (let i = start; i < start + length; i++) out += String.fromCharCode(this.#file.blocks[i]!);
    return out;
  }

  #block(block: number): DictionaryEntry[] {
    const { blocks, offsets, firsts, keys } = this.#file;
    const out: DictionaryEntry[] = [];
    let at = offsets[block]!;
    let place = firsts[block]!;
    let before = '';
    const varint = () => {
      let value = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = blocks[at++]!;
        value += (byte & 127) * shift;
        if (byte < 128) return value;
      }
    };
    const count = Math.min(BLOCK, keys - block * BLOCK);
    for (let i = 0; i < count; i++) {
      const shared = blocks[at++]!;
      const length = blocks[at++]!;
      const key = before.slice(0, shared) + this.#text(at, length);
      at += length;
      const own: number[] = [];
      const names: string[] = [];
      for (let n = varint(); n > 0; n--) {
        const size = blocks[at++]!;
        names.push(size === 0 ? titleCase(key) : new TextDecoder().decode(blocks.subarray(at, at + size)));
        at += size;
        own.push(place++);
      }
      const others = Array.from({ length: varint() }, varint);
      out.push({ key, own, names, others });
      before = key;
    }
    return out;
  }
}
