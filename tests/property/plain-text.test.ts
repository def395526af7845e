import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '#lib/ingest/plain/plain-text.ts';

const sentence = fc.constantFrom(
  'The harbour of Lindow was closed on Monday.',
  'Ada Bell, the mayor, said nobody was hurt.',
  '"We will open it again," she told reporters.',
  'By Friday the port should be open.',
  'On March 4, 2024, a crane fell into the water (again).',
  'World leaders welcomed the news.',
  'Reuters could not verify the report.',
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(' '));
const body = fc.array(paragraph, { minLength: 2, maxLength: 5 }).map((p) => p.join('\n\n'));
const above = fc.subarray([
  'Lindow Gazette',
  'Crane Falls Into Harbour of Lindow',
  'By Jane Doe',
  'March 4, 2024',
  'World News',
  'Advertisement',
]);
const below = fc.subarray([
  'Read more',
  'Tags: harbour, crane',
  '© 2024 Lindow Gazette',
  '#crane',
  'https://example.com/crane',
  'harbourcranelindow',
]);

test('whatever stands above and below, the body comes out whole', () => {
  fc.assert(
    fc.property(above, body, below, (head, words, tail) => {
      const { text, title, titled } = readPlainText([...head, words, ...tail].join('\n\n'), 'a.txt')!;
      const masthead = head.includes('Lindow Gazette') ? 'Lindow Gazette\n\n' : '';
      expect(text).toBe(masthead + words);
      expect(titled).toBe(head.includes('Crane Falls Into Harbour of Lindow'));
      expect(title).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test('no text throws, and no word of the article is made up', () => {
  const noise = fc.constantFrom(
    '\n',
    '\n\n',
    '---',
    'Title:',
    'By',
    '2025-12-02',
    '(AP) —',
    'PARIS',
    '/TASS/.',
    '#',
    '|',
    '\0',
    '\ufeff',
    '\u202e',
    '😀',
    'Dec 2,',
    '’',
    'مرحبا',
  );
  const text = fc.oneof(
    fc.array(fc.oneof(noise, sentence), { maxLength: 30 }).map((p) => p.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  fc.assert(
    fc.property(text, (raw) => {
      const article = readPlainText(raw.toWellFormed(), 'a.txt');
      if (article === null) return;
      const given = new Set(
        raw
          .toWellFormed()
          .normalize('NFC')
          .match(/[\p{L}\p{M}\d]+/gu),
      );
      for (const word of article.text.match(/[\p{L}\p{M}\d]+/gu)!)
        expect([...given].some((g) => g.includes(word))).toBe(true);
      expect(article.text).toBe(article.text.trim());
    }),
    { numRuns: 500 },
  );
});
