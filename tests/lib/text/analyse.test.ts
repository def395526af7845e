import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#lib/text/analyse.ts';

test('tokens, tags and lemmas of a plain sentence', () => {
  const { tokens } = analyse('She visited the U.S. Army’s camps.');
  expect(tokens.map((t) => [t.text, t.pos])).toEqual([
    ['She', 'PRON'], ['visited', 'VERB'], ['the', 'DET'], ['U.S.', 'PROPN'], ['Army', 'PROPN'], ['’s', 'PART'], ['camps', 'NOUN'], ['.', 'PUNCT'],
  ]);
  expect(tokens[1]!.lemma).toBe('visit');
});

test('a contraction that stands as one token has a lemma', () => {
  const { tokens } = analyse('He cannot. She wont.');
  expect(tokens.map((t) => t.lemma)).toEqual(['he', 'cannot', '.', 'she', 'wont', '.']);
});

test('offsets give the token in any text, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.constantFrom("'", '`', '"', ' ', '\u00a0', 'a', '’s', '.'), { maxLength: 12 }).map((parts) => parts.join('')), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem()), (text) => {
      const { tokens, sentences } = analyse(text);
      let reach = 0;
      for (const t of tokens) {
        expect(text.slice(t.start, t.end)).toBe(t.text);
        expect(t.text.trim()).not.toBe('');
        expect(t.start).toBeGreaterThanOrEqual(reach);
        reach = t.end;
      }
      expect(sentences.flatMap((s) => tokens.slice(s.first, s.last))).toEqual(tokens);
      for (const s of sentences) expect([s.start, s.end]).toEqual([tokens[s.first]!.start, tokens[s.last - 1]!.end]);
    }),
    { numRuns: 500 },
  );
});
