import { editDistance } from '../../text/similarity.ts';
import { BLOCK, titleCase, type GazetteerFile } from './gazetteer-file.ts';

/** A key with the numbers of the places whose own name it is and of those it is another name of. */
export interface DictionaryEntry {
  readonly key: string;
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** A key as it lies in its block: where its places begin, and the first place it may own. */
interface Slot {
  readonly key: string;
  readonly at: number;
  readonly place: number;
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
    for (const slot of this.#slots(this.#blockOf(key))) if (slot.key === key) return this.#entry(slot);
    return null;
  }

  /** Keys one letter away (left out, added, changed or two swapped) behind a common beginning. */
  findNear(key: string): DictionaryEntry[] {
    if (key.length < SHORTEST_TYPO) return [];
    const prefix = key.slice(0, SAFE_PREFIX);
    const out: DictionaryEntry[] = [];
    for (
      let block = this.#blockOf(prefix);
      block < this.#file.offsets.length && this.#head(block) <= `${prefix}~`;
      block++
    )
      for (const slot of this.#slots(block)) if (isNear(slot.key, key)) out.push(this.#entry(slot));
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
    for (const slot of this.#slots(low)) {
      const name = this.#spelling(slot, place);
      if (name !== null) return name;
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

  /** The keys of a block; lists of places are skipped, not decoded. */
  #slots(block: number): Slot[] {
    const { blocks, offsets, firsts, keys } = this.#file;
    const reader = new Reader(blocks, offsets[block]!);
    let place = firsts[block]!;
    let before = '';
    const out: Slot[] = [];
    for (let i = Math.min(BLOCK, keys - block * BLOCK); i > 0; i--) {
      const shared = reader.byte();
      const length = reader.byte();
      const key = before.slice(0, shared) + this.#text(reader.at, length);
      reader.at += length;
      out.push({ key, at: reader.at, place });
      before = key;
      for (let n = reader.varint(); n > 0; n--, place++) reader.skipText();
      for (let n = reader.varint(); n > 0; n--) reader.varint();
    }
    return out;
  }

  #entry({ key, at, place }: Slot): DictionaryEntry {
    const reader = new Reader(this.#file.blocks, at);
    const own = Array.from({ length: reader.varint() }, (_, i) => {
      reader.skipText();
      return place + i;
    });
    return { key, own, others: Array.from({ length: reader.varint() }, () => reader.varint()) };
  }

  /** How a place of a slot spells its name; null where it is of another slot. */
  #spelling({ key, at, place: first }: Slot, place: number): string | null {
    const reader = new Reader(this.#file.blocks, at);
    const count = reader.varint();
    if (place < first || place >= first + count) return null;
    for (let i = first; i < place; i++) reader.skipText();
    const size = reader.byte();
    return size === 0
      ? titleCase(key)
      : new TextDecoder().decode(this.#file.blocks.subarray(reader.at, reader.at + size));
  }
}

/** At most one letter apart, compared only behind what both begin and end with. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start < SAFE_PREFIX) return false;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)
  )
    end++;
  const middle = Math.max(a.length, b.length) - start - end;
  return middle <= 2 && editDistance(a.slice(start, a.length - end), b.slice(start, b.length - end), 1) <= 1;
}

class Reader {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.#bytes[this.at++]!;
  }

  /** Passes a text behind its length. */
  skipText(): void {
    const length = this.byte();
    this.at += length;
  }

  /** LEB128. */
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
}
