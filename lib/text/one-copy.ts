/**
 * The engine's own single copy of a string, as it keeps of literals and property names: two of them are compared by
 * address, and their hash is known. What the tokeniser gives is compared with literals many times a word.
 */
export function oneCopy(text: string): string {
  return wordForms(text).text;
}

/** A word as written and in lower case, each in its one copy, and whether it is white space alone. */
export interface WordForms {
  readonly text: string;
  readonly lower: string;
  readonly blank: boolean;
}

const MOST = 30_000;
const LONGEST = 100;
const known = new Map<string, WordForms>();

export function wordForms(text: string): WordForms {
  const there = known.get(text);
  if (there) return there;
  const copy = engineCopy(text);
  const lower = text.toLowerCase();
  const made = { text: copy, lower: lower === text ? copy : engineCopy(lower), blank: text.trim() === '' };
  if (text.length > LONGEST) return made;
  if (known.size >= MOST) known.clear();
  known.set(made.text, made);
  return made;
}

/** An object without a prototype is a plain table to the engine, which would keep a hidden class for each name of any other. */
function engineCopy(text: string): string {
  return Object.keys({ __proto__: null, [text]: 0 })[0]!;
}
