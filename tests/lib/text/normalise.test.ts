import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameWords, normaliseName, slugify } from '#lib/text/normalise.ts';

test.each([
  ['Hakkâri', 'hakkari'],
  ["Khar'kov", 'kharkov'],
  ['U.S.', 'us'],
  ['Al-Fashir', 'al fashir'],
  ['Łódź', 'lodz'],
  ['Donetsk People’s Republic', 'donetsk peoples republic'],
  ['  The  BBC ', 'the bbc'],
  ['St. Petersburg', 'st petersburg'],
  ['Κύπρος', 'κυπρος'],
  ['!!!', ''],
])('%s is %j', (name, normal) => {
  expect(normaliseName(name)).toBe(normal);
});

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseName(text);
      expect(normaliseName(once)).toBe(once);
      expect(nameWords(once).join(' ')).toBe(once);
    }),
  );
});

test('slugs', () => {
  expect(slugify('Côte d’Ivoire', 'x')).toBe('cote-divoire');
  expect(slugify('—', 'entity')).toBe('entity');
});

test('a slug passes as an id, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(slugify(text, 'entity')).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
    }),
  );
});
