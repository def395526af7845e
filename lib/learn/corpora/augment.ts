import type { LabelledName, LabelledText } from './labelled-text.ts';

/** The same text as headlines are set: a capital on every word but the shortest; offsets stay. */
export function titleCased(source: LabelledText): LabelledText {
  const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as)$/;
  const text = source.text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}\p{N}'’]*/gu, (word) =>
    small.test(word) || word[0]!.toUpperCase().length > 1 ? word : word[0]!.toUpperCase() + word.slice(1),
  );
  return { ...source, text };
}

/** The same text in capitals; letters that would grow stay as they are. */
export function inCapitals(source: LabelledText): LabelledText {
  const text = source.text.replace(/\p{Ll}/gu, (letter) =>
    letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter,
  );
  return { ...source, text };
}

/** The same text with a slip in each longer word of every name, the same slip wherever the word comes again. */
export function misspelt(source: LabelledText, random: () => number): LabelledText {
  const slips = new Map<string, string>();
  let text = '';
  let at = 0;
  const names: LabelledName[] = [];
  for (const name of source.names) {
    text += source.text.slice(at, name.start);
    const start = text.length;
    text += source.text.slice(name.start, name.end).replace(/\p{Lu}\p{Ll}{4,}/gu, (word) => {
      const known = slips.get(word) ?? slip(word, random);
      slips.set(word, known);
      return known;
    });
    names.push({ ...name, start, end: text.length });
    at = name.end;
  }
  return { ...source, text: text + source.text.slice(at), names };
}

/** Drops, changes or doubles one letter after the second. */
function slip(word: string, random: () => number): string {
  const i = 2 + Math.floor(random() * (word.length - 3));
  const kind = random();
  if (kind < 0.4) return word.slice(0, i) + word.slice(i + 1);
  if (kind < 0.75) return word.slice(0, i) + 'aeiouy'[Math.floor(random() * 6)]! + word.slice(i + 1);
  return word.slice(0, i) + word[i]! + word.slice(i);
}

/** Copies of a text for robustness: now and then one in other capitals, now and then one with misspelt names. */
export function withSlips(source: LabelledText, random: () => number): LabelledText[] {
  const setting = random();
  const out: LabelledText[] = [];
  if (setting < 0.3) out.push(titleCased(source));
  else if (setting < 0.35) out.push(inCapitals(source));
  if (random() < 0.2) out.push(misspelt(source, random));
  return out;
}
