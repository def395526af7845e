import type { Token } from '../../text/document.ts';

export function isPossessiveMark(token: Token): boolean {
  return (
    token.text === "'s" ||
    token.text === '’s' ||
    ((token.text === "'" || token.text === '’') && token.pos === 'PART')
  );
}

/** A word that noun phrases are made of. */
export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'ADJ' ||
      token.pos === 'NUM' ||
      (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower)))
  );
}
