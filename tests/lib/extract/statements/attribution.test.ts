import { expect, test } from 'vitest';
import { attributionsOf } from '#lib/extract/statements/attribution.ts';
import { LocalKey } from '#lib/model/ids.ts';
import type { LocalStatement } from '#lib/model/statement.ts';

const statement = (
  start: number,
  end: number,
  speaker: string | null,
  speakerDescription: string | null = null,
): LocalStatement => ({
  start,
  end,
  speaker: speaker ? LocalKey.parse(speaker) : null,
  speakerDescription,
  kind: 'indirect',
  cue: 'said',
  about: [],
});

test('the narrowest statement that holds most of the clause', () => {
  const all = [statement(0, 100, 'e1'), statement(20, 60, null, 'an official')];
  expect(attributionsOf(all)({ start: 30, end: 50 })).toEqual({ speaker: null, description: 'an official' });
  expect(attributionsOf(all)({ start: 0, end: 90 })).toEqual({ speaker: 'e1', description: null });
  expect(attributionsOf(all)({ start: 70, end: 95 })).toEqual({ speaker: 'e1', description: null });
});

test('a clause outside of all statements is the outlet’s own', () => {
  expect(attributionsOf([statement(0, 10, 'e1')])({ start: 8, end: 40 })).toBeNull();
  expect(attributionsOf([])({ start: 0, end: 4 })).toBeNull();
});

test('of two equally narrow statements the earlier listed counts', () => {
  const all = [statement(20, 40, 'e2'), statement(0, 90, 'e3'), statement(18, 38, 'e1')];
  expect(attributionsOf(all)({ start: 22, end: 36 })).toEqual({ speaker: 'e2', description: null });
  expect(attributionsOf(all.toReversed())({ start: 22, end: 36 })).toEqual({ speaker: 'e1', description: null });
});

test('a look-up reads the statements that may overlap, not all of them', () => {
  let reads = 0;
  const all = Array.from({ length: 20_000 }, (_, i) => {
    const plain = statement(i * 10, i * 10 + 8, 'e1');
    return { ...plain, get end() { reads++; return plain.end; } };
  });
  const attribution = attributionsOf(all);
  reads = 0;
  for (let i = 0; i < 1000; i++) expect(attribution({ start: i * 200, end: i * 200 + 5 })?.speaker).toBe('e1');
  expect(reads).toBeLessThan(20_000);
});
