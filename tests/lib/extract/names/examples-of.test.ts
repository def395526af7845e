import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { NameSpan } from '#lib/extract/draft.ts';
import { withExamplesOfBodies } from '#lib/extract/names/examples-of.ts';
import { Lexicon } from '#lib/extract/names/lexicon.ts';
import { analyse } from '#lib/text/analyse.ts';

const lexicon = new Lexicon(readFileSync(path.resolve(import.meta.dirname, '../../../../lib/data/lexicon.bin')));

/** The type of each name, all of which were taken for places. */
function types(text: string, ...names: string[]): string[] {
  const document = analyse(text);
  const spans = names.map((name): NameSpan => {
    const start = text.indexOf(name);
    const end = start + name.length;
    const first = document.tokens.findIndex((t) => t.start === start);
    const last = document.tokens.findIndex((t) => t.end === end) + 1;
    return { start, end, first, last, type: 'place', confidence: 0.6 };
  });
  return withExamplesOfBodies(document, spans, lexicon).map(({ type }) => type);
}

test.each([
  ['Enterprises in Lindow, such as the Lindow Grain Plant, closed.', ['Lindow Grain Plant'], ['institution']],
  [
    'Companies including Lindow Cement Factory and the Marsden Steel Plant closed.',
    ['Lindow Cement Factory', 'Marsden Steel Plant'],
    ['institution', 'institution'],
  ],
  ['Sights such as the Lindow Grain Plant drew crowds.', ['Lindow Grain Plant'], ['place']],
  ['Companies in towns such as Lindow closed.', ['Lindow'], ['place']],
  ['Companies near the Lindow Grain Plant closed.', ['Lindow Grain Plant'], ['place']],
])('%s', (text, names, expected) => {
  expect(types(text, ...names)).toEqual(expected);
});
