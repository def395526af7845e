/** "Republican candidate" and "Labour said" name the party. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  'democratic republican labor conservative liberal libertarian green socialist communist'.split(' '),
);
