import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPieces } from '#lib/extract/names/pieces.ts';
import { analyse } from '#lib/text/analyse.ts';

const pieces = (text: string) => {
  const document = analyse(text);
  return splitPieces(document, 0, document.tokens.length).map((piece) => piece.text);
};

test.each([
  ['a pro-Beijing camp', ['a', 'pro-', 'Beijing', 'camp']],
  ['an ex-UK deal', ['an', 'ex-', 'UK', 'deal']],
  ['the non-EU states', ['the', 'non-', 'EU', 'states']],
  ['Erdoğan left', ['Erdoğan', 'left']],
  ["she didn't go", ['she', 'did', "n't", 'go']],
])('%s', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('pieces cover the tokens in order, each with its own characters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (text) => {
      const document = analyse(text);
      let token = 0;
      for (const piece of splitPieces(document, 0, document.tokens.length)) {
        expect(text.slice(piece.start, piece.end)).toBe(piece.text);
        expect(piece.first === token || piece.first === token - 1).toBe(true);
        token = piece.last;
      }
      expect(token).toBe(document.tokens.length);
    }),
    { numRuns: 60 },
  );
});
