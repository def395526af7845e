import { expect, test } from 'vitest';
import { createAtlas } from '#lib/corpus/atlas.ts';
import { APART, INSIDE, lie, MAYBE_INSIDE, UNKNOWN } from '#lib/extract/atlas.ts';
import { COUNTRIES } from '../extract/coreference/marked.ts';
import { gazetteer } from '../../fixtures/readings.ts';

const atlas = createAtlas(gazetteer, COUNTRIES);
const lies = (inner: string, outer: string) => lie(atlas.whereabouts([inner]), atlas.whereabouts([outer]));

test.each([
  ['Dallas', 'Texas', INSIDE],
  ['Texas', 'United States', INSIDE],
  ['Dallas', 'U.S.', INSIDE],
  ['Moscow', 'United States', MAYBE_INSIDE],
  ['Dallas', 'Ohio', APART],
  ['Texas', 'Texas', APART],
  ['Iran', 'Russia', APART],
  ['Nowhereville upon Nothing', 'Russia', UNKNOWN],
  ['Moscow', 'Nowhereville upon Nothing', UNKNOWN],
])('%s in %s: %i', (inner, outer, how) => {
  expect(lies(inner, outer)).toBe(how);
});
