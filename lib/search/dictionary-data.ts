/** Tokens in order of their UTF-16 units, as arrays that can be stored and sent to workers. */
export interface DictionaryData {
  readonly units: Uint16Array;
  /** Token t is `units[offsets[t] .. offsets[t + 1])`. */
  readonly offsets: Uint32Array;
  /** Tokens in order of their reversed units: the twin that finds endings. */
  readonly byEnding: Uint32Array;
}

/** Of tokens that are in order already, and of their places in order of their reversed units. */
export function dictionaryOf(sorted: readonly string[], byEnding: Uint32Array): DictionaryData {
  const offsets = new Uint32Array(sorted.length + 1);
  sorted.forEach((token, t) => (offsets[t + 1] = offsets[t]! + token.length));
  const units = new Uint16Array(offsets[sorted.length]!);
  sorted.forEach((token, t) => {
    for (let i = 0; i < token.length; i++) units[offsets[t]! + i] = token.charCodeAt(i);
  });
  return { units, offsets, byEnding };
}
