import { expect, test } from 'vitest';
import { analyse } from '#lib/text/analyse.ts';

const sentences = (text: string) => analyse(text).sentences.map((s) => text.slice(s.start, s.end));

test('a closing mark belongs to the sentence before it', () => {
  expect(sentences('“We won.” He left. "Go!" she said.')).toEqual([
    '“We won.”',
    'He left.',
    '"Go!" she said.',
  ]);
});

test('an ellipsis in square brackets leaves words out, it ends nothing', () => {
  expect(sentences('He said it was "late [...] But fine" today. Then he left.')).toEqual([
    'He said it was "late [...] But fine" today.',
    'Then he left.',
  ]);
});

test('initials, ranks and abbreviations end nothing', () => {
  expect(sentences('Gen. John R. Bolt of the U.S. Army met Dr. Lowe. They spoke.')).toEqual([
    'Gen. John R. Bolt of the U.S. Army met Dr. Lowe.',
    'They spoke.',
  ]);
});
